package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.CalledOff;
import nl.floreynwijk.green.DeskShift;
import nl.floreynwijk.green.Reward;

/** What a shift is, how it is staffed, and by which rule it came. */
class DeskShiftFacts extends Composite<Section> {

    DeskShiftFacts(DeskShift shift) {
        var plan = shift.plan();
        var when = new Paragraph(DutchTime.span(
                DutchTime.at(plan.day(), plan.from()), DutchTime.at(plan.day(), plan.until()), getLocale()));
        when.addClassName("shift-when");
        var facts = new Div(
                new Span(getTranslation("green.shift.plot", shift.plotName())),
                new Span(plan.place()),
                new Span(getTranslation("green.desk.leader", shift.leader().orElse("–"))));
        facts.addClassName("listing-facts");
        shift.series()
                .ifPresent(it -> facts.add(new Span(getTranslation(
                        "green.desk.series",
                        getTranslation("green.rhythm." + it.rhythm()),
                        DutchTime.date(it.last(), getLocale())))));
        if (plan.reward().kind() != Reward.Kind.NONE) {
            facts.add(new Span(ShiftWords.reward(plan.reward())));
        }
        getContent().addClassName("card");
        getContent().add(when, new H2(people(shift)), facts);
        shift.off().ifPresent(it -> getContent().add(off(it)));
    }

    private String people(DeskShift shift) {
        return getTranslation(
                shift.off().isEmpty() && shift.missing() > 0 ? "green.desk.short" : "green.desk.people",
                shift.people(),
                shift.plan().places().most(),
                shift.kept(),
                shift.missing());
    }

    private Paragraph off(CalledOff off) {
        var words =
                new Paragraph(getTranslation(off.counts() ? "green.desk.off-counts" : "green.desk.off", off.reason()));
        words.addClassNames("notice", "problem");
        return words;
    }
}
