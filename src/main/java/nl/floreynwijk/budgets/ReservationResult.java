package nl.floreynwijk.budgets;

import java.util.Set;
import nl.floreynwijk.base.Euros;

/** What came of setting money apart. */
public sealed interface ReservationResult {

    /** It is reserved, now or already before. */
    record Reserved(ReservationId id) implements ReservationResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<ReservationPlan.Problem> problems) implements ReservationResult {}

    /** The label forbids it. */
    record Forbidden(BrokenRule rule) implements ReservationResult {}

    /** There is not that much free. */
    record NotEnough(Euros free) implements ReservationResult {}

    /** The books of this year are closed. */
    record YearClosed(int year) implements ReservationResult {}
}
