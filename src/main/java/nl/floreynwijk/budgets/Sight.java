package nl.floreynwijk.budgets;

import java.time.LocalDate;

/**
 * How much somebody sees of a book that they may read.
 *
 * @param isFull whether also whose another budget is, where that is one person or household
 * @param since the first day of which they see what happened
 */
record Sight(boolean isFull, LocalDate since) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Of whoever keeps or audits the books. */
    static final Sight FULL = new Sight(true, EVER);

    /** Of whoever the money belongs to, alone or with others. */
    static final Sight OWN = new Sight(false, EVER);

    /** Of a household: what happened since it lives there. */
    static Sight since(LocalDate day) {
        return new Sight(false, day);
    }
}
