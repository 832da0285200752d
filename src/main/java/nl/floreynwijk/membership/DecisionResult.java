package nl.floreynwijk.membership;

import nl.floreynwijk.base.Euros;

/** What came of deciding about an application. */
public sealed interface DecisionResult {

    /** They are a member now, under this number, and got a mail that says what to do first. */
    record Admitted(MemberId member, String name, int number) implements DecisionResult {}

    /** They become a member as soon as this is paid or waived; the mail says how. */
    record AdmittedWhenPaid(MemberId member, String name, Euros amount) implements DecisionResult {}

    /** They got a mail with the reason. */
    record Refused(String name) implements DecisionResult {}

    /** Somebody else was first. */
    record DecidedAlready(String name, Decision decision) implements DecisionResult {}

    /** Whoever has this mail address is a member already. */
    record MemberAlready(String name) implements DecisionResult {}

    /** They cannot be made this kind unasked: it gives a vote, is not for the likes of them or is not offered. */
    record NotThatKind(String name) implements DecisionResult {}

    /** A refusal needs a reason, of at most 500 characters. */
    record NoReason() implements DecisionResult {}

    /** It was withdrawn, or never confirmed. */
    record Gone() implements DecisionResult {}
}
