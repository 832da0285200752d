package nl.floreynwijk.access;

import java.net.URI;
import java.time.Instant;

/** A one-time link that signs its holder in. Whoever has the address has the account: never log it. */
public record SignInLink(URI address, Instant expiresAt, Purpose purpose) {

    /** Why the link was made. */
    public enum Purpose {
        /** The person asked to sign in. */
        SIGN_IN,
        /** An administrator opened the account, and the person does not know it yet. */
        INVITATION
    }

    @Override
    public String toString() {
        return "SignInLink[" + purpose + ", expires " + expiresAt + "]";
    }
}
