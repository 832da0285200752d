package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.green.Goal;
import nl.floreynwijk.green.PlacementDetails;

/** What placements and their goals are called. */
final class PlacementWords {

    private PlacementWords() {}

    static String where(PlacementDetails placement) {
        return placement.programme().isEmpty()
                ? placement.organisation()
                : placement.organisation() + " · " + placement.programme();
    }

    /** How far it is, in words; the bar below it says the same. */
    static String worked(PlacementDetails placement) {
        return placement.hours().isPresent()
                ? text(
                        "green.placement.worked-of",
                        HoursWords.time(placement.minutes()),
                        placement.hours().get())
                : text("green.placement.worked", HoursWords.time(placement.minutes()));
    }

    /** Nothing where nobody counts. */
    static Optional<Div> bar(PlacementDetails placement) {
        return placement.percent().map(it -> {
            var length = new Span();
            length.getStyle().setWidth(it + "%");
            length.setVisible(it > 0);
            var bar = new Div(length);
            bar.addClassNames("figure-bar", "hours-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            return bar;
        });
    }

    static String standing(PlacementDetails placement) {
        if (placement.signedAt().isPresent()) {
            return text(
                    "green.placement.signed",
                    placement.mentorName().isEmpty() ? "–" : placement.mentorName(),
                    HoursWords.date(placement.signedOn().orElseThrow()));
        }
        if (placement.endedAt().isPresent()) {
            return text("green.placement.ended");
        }
        return placement.mentorName().isEmpty()
                ? text("green.placement.no-mentor")
                : text("green.placement.mentor-is", placement.mentorName());
    }

    /** What was said of a goal, by word and by sign. */
    static Span mark(Goal goal) {
        var mark = new Span(text("green.goal." + goal.standing()));
        mark.addClassNames("goal-mark", "goal-" + goal.standing().name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /** What is to be learned, how it stands, and what both said. */
    static Div goal(Goal goal, Component... actions) {
        var head = new Span(goal.text());
        head.addClassName("goal-text");
        var item = new Div(head, mark(goal));
        said("green.goal.remark", goal.remark()).ifPresent(item::add);
        said("green.goal.own-words", goal.ownWords()).ifPresent(item::add);
        if (actions.length > 0) {
            var buttons = new Div(actions);
            buttons.addClassName("buttons");
            item.add(buttons);
        }
        item.addClassName("goal");
        return item;
    }

    private static Optional<Paragraph> said(String key, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(text(key, words)));
    }
}
