package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.date;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundNotice;

/** The phases of a round with their days, which of them is now, and which days were moved and why. */
public class Timeline extends Composite<Div> {

    /**
     * The days of a round as it is now.
     *
     * @param notices what was decided about it, the newest first
     */
    public Timeline(RoundDays days, Phase now, List<RoundNotice> notices) {
        getContent().addClassName("round-timeline");
        var steps = new OrderedList();
        steps.addClassName("round-steps");
        steps.getElement().setAttribute("aria-label", getTranslation("blockbudget.timeline"));
        periods(days).forEach(it -> steps.add(step(it, now)));
        getContent().add(steps);
        if (!notices.isEmpty()) {
            getContent().add(new NoticeList(notices));
        }
    }

    /** The days on which a phase lasts; the last one has no end. */
    private record Period(Phase phase, LocalDate from, Optional<LocalDate> until) {

        static Period between(Phase phase, LocalDate from, LocalDate until) {
            return new Period(phase, from, Optional.of(until));
        }

        boolean isEmpty() {
            return until.filter(it -> it.isBefore(from)).isPresent();
        }
    }

    private static Stream<Period> periods(RoundDays days) {
        return Stream.of(
                        Period.between(
                                Phase.IDEAS, days.ideasFrom(), days.checkFrom().minusDays(1)),
                        Period.between(
                                Phase.CHECK, days.checkFrom(), days.voteFrom().minusDays(1)),
                        Period.between(Phase.VOTE, days.voteFrom(), days.voteUntil()),
                        Period.between(Phase.OBJECTIONS, days.voteUntil().plusDays(1), days.objectionsUntil()),
                        new Period(Phase.DOING, days.objectionsUntil().plusDays(1), Optional.empty()))
                .filter(it -> !it.isEmpty());
    }

    private ListItem step(Period period, Phase now) {
        var phase = period.phase();
        var name = new Span(getTranslation("blockbudget.phase." + phase.name()));
        name.addClassName("round-step-name");
        var words = new Div(name);
        var days = new Span(days(period));
        days.addClassName("round-step-days");
        var step = new ListItem(words, days);
        if (!isOver(phase, now)) {
            step.add(new Span(getTranslation("blockbudget.timeline." + phase.name())));
        }
        if (isNow(phase, now)) {
            var mark = new Span(getTranslation("blockbudget.timeline.now"));
            mark.addClassName("round-step-now");
            words.add(mark);
            step.addClassName("now");
            step.getElement().setAttribute("aria-current", "step");
        } else if (isOver(phase, now)) {
            step.addClassName("over");
        }
        return step;
    }

    private String days(Period period) {
        var from = date(period.from());
        return period.until()
                .map(it -> it.equals(period.from())
                        ? from
                        : getTranslation("blockbudget.timeline.between", from, date(it)))
                .orElseGet(() -> getTranslation("blockbudget.timeline.from", from));
    }

    /** While votes are counted the result is what comes next: nobody waits for another day. */
    private static boolean isNow(Phase step, Phase now) {
        return step == now || (step == Phase.OBJECTIONS && now == Phase.COUNT);
    }

    /** Of a round that was stopped nobody needs to know how far it was. */
    private static boolean isOver(Phase step, Phase now) {
        return now != Phase.STOPPED && step.compareTo(now) < 0;
    }
}
