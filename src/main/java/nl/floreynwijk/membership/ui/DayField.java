package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** A field for a day, with a calendar in the language of the page in which weeks begin on Monday. */
class DayField extends DatePicker {

    DayField() {
        var language = getLocale();
        setLocale(language);
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(it -> it.getDisplayName(TextStyle.FULL, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL))
                .setWeekdaysShort(weekdays(TextStyle.SHORT))
                .setToday(getTranslation("membership.day.today"))
                .setCancel(getTranslation("base.cancel")));
    }

    /** Sunday first, as the component wants them. */
    private List<String> weekdays(TextStyle style) {
        return Arrays.stream(DayOfWeek.values())
                .map(it -> it.minus(1).getDisplayName(style, getLocale()))
                .toList();
    }
}
