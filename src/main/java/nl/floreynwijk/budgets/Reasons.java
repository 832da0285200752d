package nl.floreynwijk.budgets;

import nl.floreynwijk.base.TypedLine;

/** Why something was done, in one line. */
public final class Reasons {

    /** The most characters a reason has. */
    public static final int LONGEST = 300;

    private Reasons() {}

    static boolean fits(String typed) {
        return TypedLine.fits(typed, LONGEST);
    }
}
