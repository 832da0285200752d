package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionDay;

/** One day of an edition, and its times. */
class DayRow extends Composite<Div> {

    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final LocalTime SET_UP = LocalTime.of(7, 0);

    private final DayTextField day;
    private final HourField setUp = new HourField(say("set-up"), HourField.HALF);
    private final HourField opens = new HourField(say("opens"), HourField.HALF);
    private final HourField closes = new HourField(say("closes"), HourField.HALF);
    private final Button remove;

    DayRow(int number, LocalDate today, Runnable changed, Consumer<DayRow> removing) {
        day = new DayTextField(getTranslation("parade.edition.day", number), today);
        day.whenChanged(changed);
        remove = new Button(say("remove"), _ -> removing.accept(this));
        remove.setAriaLabel(getTranslation("parade.edition.day.remove-which", number));
        setUp.setValue(SET_UP);
        opens.setValue(OPENS);
        closes.setValue(CLOSES);
        var times = new Div(setUp, opens, closes);
        times.addClassName("door");
        getContent().addClassName("market-day");
        getContent().add(day, times, remove);
    }

    private String say(String key) {
        return getTranslation("parade.edition.day." + key);
    }

    void show(EditionDay shown) {
        show(shown.day(), shown.setUpAt(), shown.opensAt(), shown.closesAt());
    }

    private void show(LocalDate when, LocalTime from, LocalTime open, LocalTime close) {
        day.show(when);
        setUp.setValue(from);
        opens.setValue(open);
        closes.setValue(close);
    }

    /** The day after this one, at the same times. */
    void showAfter(DayRow before) {
        before.day.day().ifPresent(it -> day.show(it.plusDays(1)));
        setUp.setValue(before.setUp.getValue());
        opens.setValue(before.opens.getValue());
        closes.setValue(before.closes.getValue());
    }

    /** Its date stands; its times may still change. */
    void fix() {
        day.fix();
        remove.setVisible(false);
    }

    /** Which day it is, where that can be read. */
    Optional<LocalDate> day() {
        return day.day();
    }

    void focus() {
        day.focus();
    }

    void refuse(RefusedFields refused, String why) {
        day.refuse(refused, why);
    }

    /** What was filled in; what is no day, or at no times, is said there. */
    Optional<EditionDay> read(RefusedFields refused) {
        var when = day.read(refused);
        var right = isFilled(setUp, refused) && isFilled(opens, refused) && isFilled(closes, refused);
        if (!right) {
            return Optional.empty();
        }
        if (!EditionDay.isRight(opens.getValue(), closes.getValue(), setUp.getValue())) {
            refused.add(setUp.getValue().isAfter(opens.getValue()) ? setUp : closes, say("no-times"));
            return Optional.empty();
        }
        return when.map(it -> new EditionDay(it, opens.getValue(), closes.getValue(), setUp.getValue()));
    }

    private boolean isFilled(HourField field, RefusedFields refused) {
        if (field.isEmpty()) {
            refused.add(field, field.problem(say("no-time")));
        }
        return !field.isEmpty();
    }
}
