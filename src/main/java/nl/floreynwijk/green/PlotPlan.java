package nl.floreynwijk.green;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What the gardener says of a plot.
 *
 * @param place where it is, as neighbours say it, at most {@link #LONGEST_PLACE} characters
 * @param owner whose land it is
 * @param about what it is and what is to become of it, in their own words; may be empty
 * @param partner with whom there is an agreement, such as the municipality, a landlord or Eemfors; may be empty
 * @param agreement what was agreed; may be empty
 * @param forbidden what may not be done there; may be empty
 */
public record PlotPlan(
        String name,
        PlotKind kind,
        PlotState state,
        MapPoint point,
        String place,
        String owner,
        String about,
        String partner,
        String agreement,
        String forbidden) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PLACE = 160;
    public static final int LONGEST_OWNER = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_FORBIDDEN = 1_000;

    /** What cannot be taken of it. */
    public enum Problem {
        NAME,
        PLACE,
        OWNER,
        ABOUT,
        PARTNER,
        AGREEMENT,
        FORBIDDEN
    }

    public PlotPlan {
        name = WrittenText.inOneLine(name);
        place = WrittenText.inOneLine(place);
        owner = WrittenText.inOneLine(owner);
        partner = WrittenText.inOneLine(partner);
        about = WrittenText.tidy(about);
        agreement = WrittenText.tidy(agreement);
        forbidden = WrittenText.tidy(forbidden);
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NAME, !TypedLine.fits(name, LONGEST_NAME));
        note(problems, Problem.PLACE, !TypedLine.fits(place, LONGEST_PLACE));
        note(problems, Problem.OWNER, !TypedLine.fits(owner, LONGEST_OWNER));
        note(problems, Problem.ABOUT, about.length() > LONGEST_TEXT);
        note(problems, Problem.PARTNER, !partner.isEmpty() && !TypedLine.fits(partner, LONGEST_OWNER));
        note(problems, Problem.AGREEMENT, agreement.length() > LONGEST_TEXT);
        note(problems, Problem.FORBIDDEN, forbidden.length() > LONGEST_FORBIDDEN);
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
