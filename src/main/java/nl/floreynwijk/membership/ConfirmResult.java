package nl.floreynwijk.membership;

/** What came of following the link that confirms an application. */
public sealed interface ConfirmResult {

    /** The board has the application now, or had it already. */
    record Confirmed() implements ConfirmResult {}

    /** The link is unknown, or too old, or the form was sent again since. */
    record Refused() implements ConfirmResult {}
}
