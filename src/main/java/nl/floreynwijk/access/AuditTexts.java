package nl.floreynwijk.access;

/** Gives the text of a key in the language of whoever reads the audit trail. */
@FunctionalInterface
public interface AuditTexts {

    /** The text, with these values in it. */
    String of(String key, Object... values);
}
