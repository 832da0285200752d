package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the colours and patterns of a floor plan mean, in words. */
class PlanLegend extends UnorderedList {

    PlanLegend(PitchWords words) {
        addClassName("plan-legend");
        getElement().setAttribute("aria-label", getTranslation("parade.plan.legend"));
        for (var look : PitchLook.values()) {
            add(new ListItem(mark(look), new Span(words.look(look))));
        }
    }

    /** A sample of how it looks. */
    static Span mark(PitchLook look) {
        var mark = new Span();
        mark.addClassNames("pitch-mark", look.style());
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
