package nl.floreynwijk.harry;

/** Whose work something in a rented home is: the three classes of a responsibility list. */
public enum Duty {
    /** Class 1: the tenant's, who does it themselves or asks a handy neighbour. */
    TENANT(1),
    /** Class 2: of a professional with a certificate. */
    CERTIFIED(2),
    /** Class 3: the landlord's. */
    LANDLORD(3);

    private final int number;

    Duty(int number) {
        this.number = number;
    }

    /** As lists number them, from 1. */
    public int number() {
        return number;
    }
}
