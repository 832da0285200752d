package nl.floreynwijk.parade.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.ActivityPlan;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.Programme;

/** How something of the programme is told to the organiser in a few words. */
final class ActivityWords {

    private ActivityWords() {}

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    /** Of something that is in the programme, which always has one. */
    static LocalDate dayOf(ActivityPlan plan) {
        return requireNonNull(plan.day());
    }

    static LocalTime startOf(ActivityPlan plan) {
        return requireNonNull(plan.startsAt());
    }

    static LocalTime endOf(ActivityPlan plan) {
        return requireNonNull(plan.endsAt());
    }

    /** "zaterdag 4 juli 2026" */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", language()).format(day) + " " + DutchTime.date(day, language());
    }

    static String hours(EditionDay day) {
        return text("parade.programme.hours", time(day.opens()), time(day.closes()));
    }

    private static String time(Instant moment) {
        return DutchTime.time(moment, language());
    }

    static String stage(Programme.Item item) {
        var pitch =
                item.pitch().map(it -> text("parade.programme.on-pitch", it)).orElse("");
        return Stream.of(item.plan().stage(), pitch)
                .filter(it -> !it.isEmpty())
                .reduce((one, two) -> one + ", " + two)
                .orElseGet(() -> text("parade.programme.on-plan"));
    }

    /** Something with all there is to know, and with what does not fit. */
    static ListRow row(Programme.Item item) {
        var plan = item.plan();
        var when = DutchTime.span(
                DutchTime.at(dayOf(plan), startOf(plan)), DutchTime.at(dayOf(plan), endOf(plan)), language());
        var lines = Stream.of(when, stage(item), plan.about())
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        var row = new ListRow(plan.title(), lines);
        var marks = new Div(new Span(text("parade.programme.kind." + plan.kind())));
        marks.addClassName("listing-kinds");
        if (!item.clashes().isEmpty()) {
            marks.add(new Span(text("parade.programme.clash", String.join(", ", item.clashes()))));
        }
        if (item.outside()) {
            marks.add(new Span(text("parade.programme.outside")));
        }
        row.add(marks);
        return row;
    }

    static Button button(String key, String about, Runnable deed) {
        var button = new Button(text(key), _ -> deed.run());
        button.setAriaLabel(text(key) + ": " + about);
        return button;
    }
}
