package nl.floreynwijk.parade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an edition is booked, as it is kept. {@link EditionRules} says what each of them means. */
record BookingRules(
        boolean approval,
        @Nullable LocalDate earlyUntil,
        @Nullable LocalDate changeUntil,
        int keptPercent,
        @Nullable LocalDate keptUntil,
        int paymentDays,
        int offerHours,
        @Nullable Integer mostAlike,
        int vatPercent,
        int uncertainPercent,
        int cancelledPercent) {

    static BookingRules of(EditionRules rules) {
        return new BookingRules(
                rules.approval(),
                rules.earlyUntil().orElse(null),
                rules.changeUntil().orElse(null),
                rules.keptPercent(),
                rules.keptUntil().orElse(null),
                rules.paymentDays(),
                rules.offerHours(),
                rules.mostAlike().orElse(null),
                rules.vatPercent(),
                rules.refunds().uncertain(),
                rules.refunds().cancelled());
    }
}
