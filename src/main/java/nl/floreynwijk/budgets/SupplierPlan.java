package nl.floreynwijk.budgets;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.TypedLine;

/**
 * Whoever is to be paid, as somebody typed it.
 *
 * @param iban empty for who is paid by hand
 * @param local whether they work from the neighbourhood
 */
public record SupplierPlan(String name, String iban, boolean local) {

    /** The most that fits in a payment. */
    public static final int LONGEST_NAME = 70;

    public static final int LONGEST_IBAN = 42;

    /** What can be wrong with it. */
    public enum Problem {
        NAME,
        IBAN
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(name, LONGEST_NAME)) {
            problems.add(Problem.NAME);
        }
        if (!iban.isBlank() && account().isEmpty()) {
            problems.add(Problem.IBAN);
        }
        return problems;
    }

    Optional<Iban> account() {
        return Iban.parse(iban);
    }
}
