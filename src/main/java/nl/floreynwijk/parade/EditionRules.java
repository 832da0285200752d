package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an edition is booked.
 *
 * @param approval whether the organiser says yes to each booking first
 * @param earlyUntil the last day of early prices
 * @param changeUntil the last day on which whoever booked changes and cancels by themselves; empty is until the day before
 * @param keptPercent how many of a hundred pitches are kept for people of the neighbourhood
 * @param keptUntil the last day on which they are kept
 * @param paymentDays within how many days an invoice is paid, 1 to 90
 * @param offerHours how long somebody from the waiting list thinks an offer over, 1 to 336
 * @param mostAlike how many stalls of one sector stand in the edition before the organiser decides; empty is no such rule
 * @param vatPercent what is in each price, deposits apart; 0 is none
 */
public record EditionRules(
        boolean approval,
        Optional<LocalDate> earlyUntil,
        Optional<LocalDate> changeUntil,
        int keptPercent,
        Optional<LocalDate> keptUntil,
        int paymentDays,
        int offerHours,
        Optional<Integer> mostAlike,
        int vatPercent,
        RefundRule refunds) {

    /** Whether whoever booked changes and cancels by themselves on that day; while it is uncertain, until the day before. */
    public boolean mayChangeOn(LocalDate today, EditionStatus status, LocalDate firstDay) {
        var last = changeUntil.filter(_ -> status != EditionStatus.UNCERTAIN).orElseGet(() -> firstDay.minusDays(1));
        return status != EditionStatus.CANCELLED && !today.isAfter(last);
    }
}
