package nl.floreynwijk.blockbudget;

/** What came of taking an objection back. */
public sealed interface WithdrawObjectionResult {

    /** It is no longer meant, now or already before. */
    record Withdrawn() implements WithdrawObjectionResult {}

    /** It was answered in the meantime. */
    record AnsweredAlready() implements WithdrawObjectionResult {}
}
