package nl.floreynwijk.access;

/** What came of opening an account. */
public sealed interface OpenResult {

    /** The account is there and its holder gets a mail. */
    record Opened(AccountId id) implements OpenResult {}

    /** What was typed is no mail address. */
    record NotAnAddress() implements OpenResult {}

    /** The name is empty, too long or holds a line break. */
    record NotAName() implements OpenResult {}

    /** Somebody else has the address already. */
    record AddressTaken() implements OpenResult {}
}
