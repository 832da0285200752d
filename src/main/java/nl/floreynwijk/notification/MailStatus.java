package nl.floreynwijk.notification;

/** How far a mail has come. */
public enum MailStatus {
    /** To be delivered, for the first time or once more. */
    WAITING,
    /** Taken over by the mail server. */
    SENT,
    /** Given up; a coordinator can send it again. */
    FAILED,
    /** Not delivered in time, and of no use any more. */
    DROPPED
}
