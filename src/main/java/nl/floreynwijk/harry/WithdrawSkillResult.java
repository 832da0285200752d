package nl.floreynwijk.harry;

/** What came of withdrawing a certificate. */
public sealed interface WithdrawSkillResult {

    /** It counts no longer. */
    record Withdrawn() implements WithdrawSkillResult {}

    /** It counted no longer already, or its holder was forgotten. */
    record GoneAlready() implements WithdrawSkillResult {}
}
