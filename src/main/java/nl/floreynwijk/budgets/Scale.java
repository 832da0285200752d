package nl.floreynwijk.budgets;

import java.util.List;
import java.util.stream.Stream;

/** Whose a labelled budget is, from one person to everybody in the neighbourhood. */
public enum Scale {
    PERSON,
    DWELLING,
    BLOCK,
    STREET,
    NEIGHBOURHOOD;

    /** The names of those that belong to one person or household. */
    static final List<String> INDIVIDUAL =
            Stream.of(values()).filter(Scale::isIndividual).map(Scale::name).toList();

    /** Whether it belongs to one person or household, whose business it is alone. */
    public boolean isIndividual() {
        return this == PERSON || this == DWELLING;
    }
}
