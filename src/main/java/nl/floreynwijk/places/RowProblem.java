package nl.floreynwijk.places;

/** Why a row of a file cannot be imported. */
public enum RowProblem {
    NO_POSTCODE,
    NOT_A_POSTCODE,
    NO_STREET,
    NOT_A_STREET,
    NO_HOUSE_NUMBER,
    NOT_A_HOUSE_NUMBER,
    NO_ADDRESS,
    /** In a column for street and house number in one there is no number. */
    NOT_AN_ADDRESS,
    NOT_A_TOWN,
    NOT_A_BLOCK,
    NOT_A_LANDLORD,
    NOT_A_TENURE,
    /** A row above it is about the same dwelling. */
    TWICE
}
