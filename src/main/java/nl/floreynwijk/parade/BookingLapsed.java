package nl.floreynwijk.parade;

/**
 * A booking that was not agreed in time ended in the running transaction, because somebody else took what it held.
 *
 * @param offered whether it was offered to somebody who waited
 */
record BookingLapsed(BookingId booking, boolean offered) {}
