package nl.floreynwijk.membership;

/** What in a form to join could not be taken, in the order of the form. */
public enum JoinProblem {
    NO_ORGANISATION,
    NOT_A_KVK_NUMBER,
    NO_GIVEN_NAME,
    NO_FAMILY_NAME,
    NOT_A_MAIL_ADDRESS,
    NOT_A_PHONE_NUMBER,
    NOT_A_POSTCODE,
    NOT_A_HOUSE_NUMBER,
    NO_STREET,
    NO_TOWN,
    CONSENT_MISSING
}
