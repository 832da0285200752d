package nl.floreynwijk.parade;

/** What came of putting right what was booked wrongly. */
public sealed interface UndoResult {

    /**
     * It is put right.
     *
     * @param rows how many payments that were: a line of the bank can pay several bookings
     */
    record Undone(int rows) implements UndoResult {}

    /** It was put right before, or is itself a row that puts another right. */
    record NotNow() implements UndoResult {}

    /** There is no reason, or it is too long. */
    record NoReason(int longest) implements UndoResult {}

    /** There is no such payment. */
    record Unknown() implements UndoResult {}
}
