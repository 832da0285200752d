package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.green.ShiftDetails;

/** Who comes, by their given names. */
class ShiftPeople extends Composite<Section> {

    ShiftPeople(ShiftDetails shift) {
        var people = shift.people();
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.people", shift.summary().people())));
        if (people.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("green.people.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("facts");
            people.forEach(it -> list.add(new ListItem(
                    it.others() == 0
                            ? it.name()
                            : getTranslation("green.people.with-others", it.name(), it.others()))));
            getContent().add(list);
        }
    }
}
