package nl.floreynwijk.access;

/** What a browser's answer about a passkey proves. */
sealed interface PasskeyProof {

    /** The holder of the account is there, and said so to their own device. */
    record Holder(AccountId account) implements PasskeyProof {}

    /** This session was asked nothing, or too long ago. */
    record Expired() implements PasskeyProof {}

    /** There is no such passkey, or its account is closed. */
    record Unknown() implements PasskeyProof {}

    /** It proves nothing. */
    record Refused() implements PasskeyProof {}
}
