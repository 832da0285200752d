package nl.floreynwijk.base.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Whoever is looking at the page, as far as the page shell has to know. */
public interface Visitor {

    /** Whether somebody is signed in; costs no query. */
    boolean isSignedIn();

    /** What to call the person; empty when nobody is signed in. */
    Optional<String> name();

    /** When the person signed in; empty when nobody is signed in. */
    Optional<Instant> signedInAt();

    /** Remembers in which language a signed-in person wants pages and mail; nothing happens for others. */
    void prefers(Locale language);

    /** Signs the person out here, in this browser, and leads to sign-in, which says so. */
    void signOut();
}
