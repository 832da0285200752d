package nl.floreynwijk.parade;

/** How far a booking is. */
public enum BookingState {
    /** Kept for somebody while they fill in the form. */
    HELD,
    /** Kept for somebody from the waiting list while they think it over. */
    OFFERED,
    /** Waits for the organiser, with all its pitches kept. */
    REQUESTED,
    /** Agreed. */
    BOOKED,
    /** The time to fill in the form or to think it over ran out. */
    LAPSED,
    /** Whoever it was for gave it up before it was agreed. */
    DROPPED,
    /** The organiser said no. */
    DECLINED,
    /** Was agreed, and does not hold any more. */
    CANCELLED,
    /** Was not paid in time. */
    RELEASED
}
