package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.SeasonPlan;
import nl.floreynwijk.green.SeasonShift;

/** The shifts of a year, month by month: those to come are open, those that are over can be opened. */
class SeasonLines extends Composite<Div> {

    /** More at once nobody oversees. */
    static final int AT_ONCE = 12;

    SeasonLines(SeasonPlan plan) {
        getContent().addClassName("season-list");
        plan.shifts().stream()
                .collect(Collectors.groupingBy(
                        it -> DutchTime.day(it.startsAt()).getMonth(), TreeMap::new, Collectors.toList()))
                .forEach((month, shifts) -> getContent().add(createMonth(month, shifts)));
    }

    private Details createMonth(Month month, List<SeasonShift> shifts) {
        var name = month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        var details = new Details(getTranslation("green.season.month", name, shifts.size()), list(shifts));
        details.setOpened(shifts.stream().anyMatch(it -> !it.over()));
        return details;
    }

    static UnorderedList list(List<SeasonShift> shifts) {
        var list = new UnorderedList();
        list.addClassName("season-shifts");
        shifts.forEach(it -> list.add(item(it)));
        return list;
    }

    private static ListItem item(SeasonShift shift) {
        var link = new RouterLink(
                ShiftWords.titled(shift.task(), shift.startsAt()), ShiftDeskView.class, ShiftView.of(shift.id()));
        var mark = new Span(text("green.staffing." + shift.staffing()));
        mark.addClassNames("season-word", "season-" + shift.staffing().name().toLowerCase(Locale.ROOT));
        var numbers = new Span(text(
                "green.season.numbers", shift.people(), shift.most(), shift.least(), shift.kept(), shift.waiting()));
        return new ListItem(link, new Span(shift.plotName()), mark, numbers);
    }
}
