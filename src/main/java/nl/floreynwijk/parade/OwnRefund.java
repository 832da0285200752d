package nl.floreynwijk.parade;

import java.util.Optional;

/**
 * What comes back of a booking that ended.
 *
 * @param paidFrom the last four of the account from which it was paid, where that is known
 */
public record OwnRefund(BookingMoney standing, Optional<String> paidFrom) {}
