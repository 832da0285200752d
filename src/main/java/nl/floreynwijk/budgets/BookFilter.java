package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Which part of the books somebody wants.
 *
 * @param year only what was booked in it
 * @param budget only what came in or went out of it
 */
public record BookFilter(Optional<Integer> year, Optional<BudgetId> budget) {

    public static final BookFilter ALL = new BookFilter(Optional.empty(), Optional.empty());

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    public BookFilter {
        if (year.filter(it -> it < EARLIEST || it > LATEST).isPresent()) {
            throw new IllegalArgumentException("No books of the year " + year.get());
        }
    }

    Optional<LocalDate> firstDay() {
        return year.map(it -> LocalDate.of(it, Month.JANUARY, 1));
    }

    Optional<LocalDate> lastDay() {
        return year.map(it -> LocalDate.of(it, Month.DECEMBER, 31));
    }
}
