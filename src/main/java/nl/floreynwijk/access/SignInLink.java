package nl.floreynwijk.access;

import java.net.URI;
import java.time.Instant;

/** A one-time link that signs its holder in. Whoever has the address has the account: never log it. */
public record SignInLink(URI address, Instant expiresAt) {

    @Override
    public String toString() {
        return "SignInLink[expires " + expiresAt + "]";
    }
}
