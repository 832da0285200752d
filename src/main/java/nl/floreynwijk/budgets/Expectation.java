package nl.floreynwijk.budgets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something a funder expects to be achieved.
 *
 * @param shownBy how it is to be shown
 * @param metOn the day it was shown; absent as long as it was not
 * @param finding what was seen that day
 */
@Table("budgets_expectation")
record Expectation(
        int number,
        String text,
        String shownBy,
        @Column("met_on") @Nullable LocalDate metOn,
        @Nullable String finding) {

    Expectation met(LocalDate day, String found) {
        return new Expectation(number, text, shownBy, day, found);
    }
}
