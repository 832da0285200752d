package nl.floreynwijk.blockbudget;

/** What came of confirming that a work is done. */
public sealed interface ConfirmDoneResult {

    /** It is confirmed, now or already before. */
    record Confirmed() implements ConfirmDoneResult {}

    /** They reported it themselves: somebody else is to look. */
    record ReportedIt() implements ConfirmDoneResult {}

    /** They are of the office: it is for residents. */
    record OfOffice() implements ConfirmDoneResult {}

    /** Nobody reported that it is done, or it is not carried out. */
    record NotNow(WorkState state) implements ConfirmDoneResult {}
}
