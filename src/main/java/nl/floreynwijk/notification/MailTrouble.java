package nl.floreynwijk.notification;

/** Why an attempt at delivery failed, without anything about the person. */
public enum MailTrouble {
    /** The mail server says that this address does not exist or takes no mail. */
    ADDRESS_REFUSED,
    /** The mail server did not take this mail now. */
    MAIL_REFUSED,
    /** The mail server does not accept the portal's own name and password. */
    SIGN_IN_REFUSED,
    /** The mail server could not be reached or did not answer in time. */
    SERVER_UNREACHABLE;

    /** Whether trying again with the same address is pointless. */
    boolean isFinal() {
        return this == ADDRESS_REFUSED;
    }

    /** Whether other mail would meet the same trouble right now. */
    boolean concernsEveryMail() {
        return this == SERVER_UNREACHABLE || this == SIGN_IN_REFUSED;
    }
}
