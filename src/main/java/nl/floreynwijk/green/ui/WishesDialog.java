package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.green.DayPart;
import nl.floreynwijk.green.Heaviness;
import nl.floreynwijk.green.VolunteerWishes;

/** Asks what somebody can do in the green, and when: shifts that fit come first. */
class WishesDialog extends Dialog {

    private final CheckboxGroup<DayPart> days = new CheckboxGroup<>();
    private final RadioButtonGroup<Heaviness> heaviest = new RadioButtonGroup<>();
    private final Checkbox children = new Checkbox(getTranslation("green.wishes.children"));
    private final Checkbox wheelchair = new Checkbox(getTranslation("green.wishes.wheelchair"));

    private final Checkbox askMe = new Checkbox(getTranslation("green.wishes.ask-me"));

    WishesDialog(VolunteerWishes wishes, Consumer<VolunteerWishes> keep) {
        setHeaderTitle(getTranslation("green.wishes"));
        days.setLabel(getTranslation("green.wishes.days"));
        days.setHelperText(getTranslation("green.wishes.days.how"));
        days.setItems(DayPart.values());
        days.setItemLabelGenerator(it -> getTranslation("green.day-part." + it));
        days.setValue(wishes.days());
        heaviest.setLabel(getTranslation("green.wishes.heaviest"));
        heaviest.setItems(Heaviness.values());
        heaviest.setItemLabelGenerator(it -> getTranslation("green.heaviest." + it));
        heaviest.setValue(wishes.heaviest());
        children.setValue(wishes.children());
        wheelchair.setValue(wishes.wheelchair());
        askMe.setValue(wishes.askMe());
        askMe.setHelperText(getTranslation("green.wishes.ask-me.how"));
        var content = new Div(
                new Paragraph(getTranslation("green.wishes.means")), days, heaviest, children, wheelchair, askMe);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.wishes.keep"), () -> {
            close();
            keep.accept(new VolunteerWishes(
                    days.getValue(),
                    heaviest.getValue(),
                    children.getValue(),
                    wheelchair.getValue(),
                    askMe.getValue()));
        });
    }
}
