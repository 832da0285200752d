package nl.floreynwijk.membership;

/** A field of a mail to members that cannot be sent as it is. */
public enum MailingField {
    SUBJECT,
    TEXT,
    ENGLISH_SUBJECT,
    ENGLISH_TEXT
}
