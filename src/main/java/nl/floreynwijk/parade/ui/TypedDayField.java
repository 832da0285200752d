package nl.floreynwijk.parade.ui;

import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.DayText;

/** A day from a calendar, or typed as people write it: without a year it is the next such day. */
class TypedDayField extends DayField {

    TypedDayField(String label, LocalDate today) {
        super(label);
        setFallbackParser(typed -> DayText.read(typed, today) instanceof DayText.Day(var day)
                ? Result.ok(day)
                : Result.error(getTranslation("parade.edition.day.none")));
    }

    /** What was chosen or typed, which is said to be wrong where it is no day; empty is no day either. */
    Optional<LocalDate> read(RefusedFields refused) {
        if (isEmpty() && isInputUnparsable()) {
            refused.add(this, getTranslation("parade.edition.day.none"));
        }
        return getOptionalValue();
    }

    /** So many days later, where a day is filled in. */
    void move(long days) {
        getOptionalValue().ifPresent(it -> setValue(it.plusDays(days)));
    }
}
