package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.DayText;
import nl.floreynwijk.parade.MarketDays;

/**
 * A day as people write it, with its weekday. A weekday that does not fit its date is pointed out beside it, with the days that may
 * have been meant: whoever typed it chooses, and nothing is guessed.
 */
class DayTextField extends Composite<Div> {

    private static final int LONGEST = 60;

    private final LocalDate today;
    private final TextField field;
    private final Div beside = new Div();

    DayTextField(String label, LocalDate today) {
        this.today = today;
        field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setPlaceholder(say("example"));
        field.addValueChangeListener(_ -> comment());
        beside.getElement().setAttribute("role", "status");
        beside.addClassName("day-text-beside");
        getContent().addClassName("day-text");
        getContent().add(field, beside);
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.edition.day." + key, values);
    }

    void show(LocalDate day) {
        field.setValue(MarketDays.said(day, getLocale()));
    }

    /** From now on it is as it is. */
    void fix() {
        field.setReadOnly(true);
    }

    void focus() {
        field.focus();
    }

    /** Somebody typed or chose another day, or none. */
    void whenChanged(Runnable deed) {
        field.addValueChangeListener(_ -> deed.run());
    }

    private DayText typed() {
        return DayText.read(field.getValue(), today);
    }

    /** What was typed, where it is a day. */
    Optional<LocalDate> day() {
        return typed() instanceof DayText.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    /** What was typed, which is said to be wrong where it is no day. */
    Optional<LocalDate> read(RefusedFields refused) {
        switch (typed()) {
            case DayText.Day _ -> {}
            case DayText.OtherWeekday other -> refused.add(field, isOtherwise(other));
            case DayText.NoDay() -> refused.add(field, say("none"));
        }
        return day();
    }

    void refuse(RefusedFields refused, String why) {
        refused.add(field, why);
    }

    private String isOtherwise(DayText.OtherWeekday other) {
        var weekday = other.day().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale());
        return say("other-weekday", date(other.day()), weekday);
    }

    private String date(LocalDate day) {
        return DutchTime.date(day, getLocale());
    }

    private void comment() {
        beside.removeAll();
        if (field.isEmpty()) {
            return;
        }
        switch (typed()) {
            case DayText.Day(var day) ->
                beside.add(new Paragraph(say(day.isBefore(today) ? "was" : "is", MarketDays.said(day, getLocale()))));
            case DayText.OtherWeekday other -> suggest(other);
            case DayText.NoDay() -> beside.add(new Paragraph(say("none")));
        }
    }

    private void suggest(DayText.OtherWeekday other) {
        beside.add(new Paragraph(isOtherwise(other) + " " + say("meant")));
        var buttons = new Div();
        buttons.addClassName("buttons");
        other.meant().forEach(it -> buttons.add(choice(it)));
        buttons.add(choice(other.day()));
        beside.add(buttons);
    }

    private Button choice(LocalDate day) {
        return new Button(MarketDays.said(day, getLocale()), _ -> {
            show(day);
            field.focus();
        });
    }
}
