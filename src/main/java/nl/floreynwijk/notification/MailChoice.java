package nl.floreynwijk.notification;

/** A kind of mail, and whether somebody gets it. */
public record MailChoice(MailKind kind, boolean wanted) {}
