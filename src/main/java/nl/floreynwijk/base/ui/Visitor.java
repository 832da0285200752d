package nl.floreynwijk.base.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Whoever is looking at the page, as far as the page shell has to know. */
public interface Visitor {

    /** Whether somebody is signed in; costs no query. */
    boolean isSignedIn();

    /** What to call whoever sits here, for whomever they act; empty when nobody is signed in. */
    Optional<String> name();

    /** When the person signed in; empty when nobody is signed in. */
    Optional<Instant> signedInAt();

    /** Remembers in which language a signed-in person wants pages and mail; nothing happens for others. */
    void prefers(Locale language);

    /** For whom the person acts at this moment; empty when they work for themselves. */
    Optional<OnBehalf> onBehalf();

    /** For whom the person just stopped acting without having asked for that; told once. */
    Optional<String> noLongerFor();

    /** Stops acting for somebody else, and loads the page on which that began. */
    void stopActing();

    /** Whether the page can be opened at this moment by those who may open it. */
    boolean mayOpen(Class<?> page);

    /** Signs the person out here, in this browser, and leads to sign-in, which says so. */
    void signOut();
}
