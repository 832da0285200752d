package nl.floreynwijk.harry;

/** Whose work something in a rented home is: the three classes of a responsibility list. */
public enum Duty {
    /** Class 1: the tenant's, who does it themselves or asks a handy neighbour. */
    TENANT,
    /** Class 2: of a professional with a certificate. */
    CERTIFIED,
    /** Class 3: the landlord's. */
    LANDLORD;

    /** As lists number them, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
