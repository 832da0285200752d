package nl.floreynwijk.operation;

import java.util.Locale;

/** A module's part of the page that tells how the portal does. A module declares a bean of this type. */
public interface StatusSource {

    /** How it is now, in words of this language. Asks the database one thing at most, and holds nothing about people. */
    StatusPart part(Locale language);
}
