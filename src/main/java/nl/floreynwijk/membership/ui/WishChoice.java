package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import nl.floreynwijk.membership.Wish;

/** What somebody would like to do in the neighbourhood. */
class WishChoice extends CheckboxGroup<Wish> {

    WishChoice() {
        setLabel(getTranslation("membership.wishes"));
        setHelperText(getTranslation("membership.wishes.how"));
        setItems(Wish.values());
        setItemLabelGenerator(wish -> getTranslation("membership.wish." + wish.name()));
        addClassName("wish-choice");
    }
}
