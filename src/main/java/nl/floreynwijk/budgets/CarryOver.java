package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/** What happens at the end of a year to money nobody decided on. */
public enum CarryOver {
    /** It stays in the budget. */
    KEEP,
    /** It goes to the savings pot of the budget. */
    SAVE,
    /** It goes back to whoever gave it. */
    RETURN;

    /**
     * How much of what is left does not go back.
     *
     * @param most that is kept or saved; empty for all of it
     */
    Euros kept(Euros left, Optional<Euros> most) {
        return this == RETURN
                ? Euros.ZERO
                : most.map(it -> Amounts.least(left, it)).orElse(left);
    }
}
