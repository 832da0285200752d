package nl.floreynwijk.budgets;

import java.util.List;

/** How much of the books was looked at, and what of it does not add up. */
record LedgerProof(long accounts, long transfers, List<Difference> differences) {

    LedgerProof {
        differences = List.copyOf(differences);
    }

    boolean addsUp() {
        return differences.isEmpty();
    }
}
