package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.SeasonPlan;
import nl.floreynwijk.green.SeasonShift;
import nl.floreynwijk.green.Staffing;

/**
 * A year at a glance: a lane for each plot, and on it a mark for each shift, by colour and by sign. The list below it says the
 * same in words, so that a screen reader and the keyboard pass it by.
 */
class SeasonTimeline extends Composite<Div> {

    private static final double WHOLE = 100;

    SeasonTimeline(SeasonPlan plan) {
        getContent().addClassName("season");
        getContent().add(createLegend());
        var lanes = new Div(createMonths(plan.year()));
        lanes.addClassName("season-lanes");
        lanes.getElement().setAttribute("aria-hidden", "true");
        plan.shifts().stream()
                .collect(Collectors.groupingBy(SeasonShift::plotName, TreeMap::new, Collectors.toList()))
                .forEach((plot, shifts) -> lanes.add(createLane(plot, shifts, plan.year())));
        getContent().add(lanes);
    }

    private UnorderedList createLegend() {
        var legend = new UnorderedList();
        legend.addClassName("season-legend");
        for (var staffing : Staffing.values()) {
            legend.add(new ListItem(mark(staffing), new Span(getTranslation("green.staffing." + staffing))));
        }
        return legend;
    }

    private Div createMonths(int year) {
        var months = new Div();
        months.addClassName("season-months");
        for (var month : Month.values()) {
            var name = new Span(month.getDisplayName(TextStyle.SHORT, getLocale()));
            name.getStyle().set("left", part(LocalDate.of(year, month, 1)) + "%");
            months.add(name);
        }
        return months;
    }

    private static Div createLane(String plot, List<SeasonShift> shifts, int year) {
        var line = new Div();
        line.addClassName("season-line");
        for (var shift : shifts) {
            var day = DutchTime.day(shift.startsAt());
            if (day.getYear() == year) {
                var mark = mark(shift.staffing());
                mark.setClassName("over", shift.over());
                mark.getStyle().set("left", part(day) + "%");
                line.add(mark);
            }
        }
        var name = new Span(plot);
        name.addClassName("season-plot");
        var lane = new Div(name, line);
        lane.addClassName("season-lane");
        return lane;
    }

    /** How far in the year a day is. */
    private static double part(LocalDate day) {
        return Math.round((day.getDayOfYear() - 1) * WHOLE * 100 / day.lengthOfYear()) / 100.0;
    }

    private static Span mark(Staffing staffing) {
        var mark = new Span();
        mark.addClassNames("season-mark", "season-" + staffing.name().toLowerCase(Locale.ROOT));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
