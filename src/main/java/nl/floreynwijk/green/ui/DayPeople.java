package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.green.Attendance;
import nl.floreynwijk.green.Presence;

/** Who was there, as it was said, and how long all of them worked. */
class DayPeople extends Composite<Section> {

    DayPeople(Attendance attendance) {
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.day.who")));
        getContent()
                .add(new Paragraph(getTranslation(
                        "green.day.sum",
                        attendance.present(),
                        HoursWords.time(attendance.worked().toMinutes()))));
        if (attendance.present() > attendance.places()) {
            getContent()
                    .add(new Paragraph(getTranslation("green.day.more", attendance.present(), attendance.places())));
        }
        var list = new UnorderedList();
        list.addClassName("desk-people");
        attendance.people().forEach(it -> list.add(new ListItem(new ListRow(it.name(), said(it)))));
        getContent().add(list);
        if (attendance.moment() == Attendance.Moment.NOW) {
            var link =
                    new Anchor("/groen/diensten/" + attendance.shift() + "/opkomst", getTranslation("green.day.mend"));
            link.setRouterIgnore(true);
            link.addClassName("button-link");
            getContent().add(link);
        }
    }

    private String said(Attendance.Person person) {
        return person.presence() == Presence.CAME
                ? getTranslation("green.presence.was", person.people() - 1, HoursWords.time(person.minutes()))
                : getTranslation("green.presence." + person.presence());
    }
}
