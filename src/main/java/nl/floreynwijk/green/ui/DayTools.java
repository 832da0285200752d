package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.green.ShiftId;

/** What whoever leads a shift, or plans it, does on its day: ticks who is there, prints the list, and tells how it was. */
class DayTools extends Composite<Section> {

    /** @param over whether it is too late for a list on paper */
    DayTools(ShiftId shift, boolean toSay, boolean over) {
        var links = new Div();
        links.addClassName("day-tools");
        if (toSay) {
            links.add(link(shift, "/opkomst", "green.attendance.title"));
            var report =
                    new RouterLink(getTranslation("green.attendance.report"), DayReportView.class, ShiftView.of(shift));
            report.addClassName("button-link");
            links.add(report);
        }
        if (!over) {
            links.add(link(shift, "/opkomst/blad.pdf", "green.attendance.sheet"));
        }
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.day")), links);
        setVisible(toSay || !over);
    }

    private Anchor link(ShiftId shift, String what, String key) {
        var link = new Anchor("/groen/diensten/" + shift + what, getTranslation(key));
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }
}
