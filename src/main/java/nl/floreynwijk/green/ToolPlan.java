package nl.floreynwijk.green;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;

/**
 * What the gardener says of a tool.
 *
 * @param pieces how many there are
 * @param place where it lies
 * @param partner whose it is; empty for the neighbourhood's own
 * @param adultsOnly whether it is for those of 18 and over
 * @param lent whether members may take it home
 */
public record ToolPlan(
        String name, int pieces, String place, ToolOwner owner, String partner, boolean adultsOnly, boolean lent) {

    public static final int MOST_PIECES = 500;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PLACE = 160;
    public static final int LONGEST_PARTNER = 120;

    /** What cannot be taken. */
    public enum Problem {
        NAME,
        PIECES,
        PLACE,
        PARTNER,
        LENT
    }

    public ToolPlan {
        name = name.strip();
        place = place.strip();
        partner = owner == ToolOwner.OWN ? "" : partner.strip();
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(name, LONGEST_NAME)) {
            problems.add(Problem.NAME);
        }
        if (pieces < 1 || pieces > MOST_PIECES) {
            problems.add(Problem.PIECES);
        }
        if (!TypedLine.fits(place, LONGEST_PLACE)) {
            problems.add(Problem.PLACE);
        }
        if (owner == ToolOwner.CAPITAL && !TypedLine.fits(partner, LONGEST_PARTNER)) {
            problems.add(Problem.PARTNER);
        }
        if (owner == ToolOwner.CAPITAL && lent) {
            problems.add(Problem.LENT);
        }
        return problems;
    }
}
