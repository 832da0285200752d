package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day, typed or from a calendar in the person's language in which weeks begin on Monday.
 *
 * <p>The calendar opens when somebody asks for it: whoever types goes on to the next field.
 */
public class DayField extends DatePicker {

    public DayField(String label) {
        setLabel(label);
        setManualValidation(true);
        setClearButtonVisible(true);
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                        .toList())
                .setWeekdays(week(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, getLocale())))
                .setWeekdaysShort(week(it -> it.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale())))
                .setFirstDayOfWeek(1)
                .setDateFormat(getTranslation("base.day.format"))
                .setToday(getTranslation("base.day.today"))
                .setCancel(getTranslation("base.cancel")));
    }

    /** The component counts from Sunday. */
    private static List<String> week(Function<DayOfWeek, String> name) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(name)
                .toList();
    }
}
