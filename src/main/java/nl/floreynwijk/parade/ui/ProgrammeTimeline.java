package nl.floreynwijk.parade.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.Programme;

/**
 * A day at a glance: a lane for each stage, and on it a bar for what is there, as long as it lasts. The list below it says the
 * same in words, so that a screen reader and the keyboard pass it by.
 */
class ProgrammeTimeline extends Composite<Div> {

    private static final double WHOLE = 100;
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private final int from;
    private final int until;

    ProgrammeTimeline(List<Programme.Item> items, Optional<EditionDay> day) {
        var first = items.stream()
                .map(it -> ActivityWords.startOf(it.plan()))
                .min(LocalTime::compareTo)
                .orElse(LocalTime.MIN);
        var last = items.stream()
                .map(it -> ActivityWords.endOf(it.plan()))
                .max(LocalTime::compareTo)
                .orElse(LocalTime.MAX);
        from = Math.min(first.getHour(), day.map(it -> it.opensAt().getHour()).orElse(HOURS));
        until = Math.max(
                hourAfter(last), day.map(it -> hourAfter(it.closesAt())).orElse(0));
        getContent().addClassName("day-line");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(createHours());
        items.stream()
                .collect(groupingBy(ActivityWords::stage, TreeMap::new, toList()))
                .forEach((stage, there) -> getContent().add(createLane(stage, there)));
    }

    private static int hourAfter(LocalTime time) {
        return time.getMinute() == 0 && time.getHour() > 0 ? time.getHour() : time.getHour() + 1;
    }

    private Div createHours() {
        var hours = new Div();
        hours.addClassName("day-line-hours");
        for (var hour = from; hour < until; hour++) {
            var sign = new Span(Integer.toString(hour));
            sign.getStyle().set("left", part(hour * MINUTES) + "%");
            hours.add(sign);
        }
        var lane = new Div(new Span(), hours);
        lane.addClassName("day-line-lane");
        return lane;
    }

    private Div createLane(String stage, List<Programme.Item> items) {
        var line = new Div();
        line.addClassName("day-line-bars");
        items.forEach(it -> line.add(createBar(it)));
        var lane = new Div(new Span(stage), line);
        lane.addClassName("day-line-lane");
        return lane;
    }

    private Span createBar(Programme.Item item) {
        var begins = part(minutes(ActivityWords.startOf(item.plan())));
        var bar = new Span(item.plan().title());
        bar.setClassName("day-line-clash", !item.clashes().isEmpty());
        bar.getStyle()
                .set("left", begins + "%")
                .set("width", part(minutes(ActivityWords.endOf(item.plan()))) - begins + "%");
        return bar;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    /** How far in the day it is. */
    private double part(int minutes) {
        return (minutes - from * MINUTES) * WHOLE / ((until - from) * MINUTES);
    }
}
