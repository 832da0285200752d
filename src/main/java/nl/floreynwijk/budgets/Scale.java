package nl.floreynwijk.budgets;

/** Whose a labelled budget is, from one person to everybody in the neighbourhood. */
public enum Scale {
    PERSON,
    DWELLING,
    BLOCK,
    STREET,
    NEIGHBOURHOOD;

    /** Whether it belongs to one person or household, whose business it is alone. */
    public boolean isIndividual() {
        return this == PERSON || this == DWELLING;
    }
}
