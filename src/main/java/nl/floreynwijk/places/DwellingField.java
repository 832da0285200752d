package nl.floreynwijk.places;

/** What of a dwelling's address can be filled in wrongly, in the order in which forms ask for it. */
public enum DwellingField {
    POSTCODE,
    HOUSE_NUMBER,
    STREET,
    TOWN
}
