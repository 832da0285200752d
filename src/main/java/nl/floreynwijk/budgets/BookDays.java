package nl.floreynwijk.budgets;

import java.time.LocalDate;

/** On which days money can be booked. */
final class BookDays {

    private static final int YEARS_BACK = 2;

    private BookDays() {}

    /** Not in the future; and further back a date is more likely a slip of the pen than late. */
    static boolean canBe(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.getYear() >= today.getYear() - YEARS_BACK;
    }
}
