package nl.floreynwijk.parade;

/** What came of not wanting to wait any more, or of saying no to an offer. */
public sealed interface LeaveWaitingResult {

    /** They are not on the list any more. */
    record Left() implements LeaveWaitingResult {}

    /** It was otherwise by then: booked, run out, offered, or over before. */
    record NotSo() implements LeaveWaitingResult {}
}
