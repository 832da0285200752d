package nl.floreynwijk.workgroups;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What the office says of a working group.
 *
 * @param purpose what it is going to do; may be empty
 */
public record WorkGroupPlan(String name, String purpose) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PURPOSE = 400;

    /** What cannot be taken of it, in the order in which it stands on the form. */
    public enum Problem {
        NAME,
        PURPOSE
    }

    public WorkGroupPlan {
        name = WrittenText.inOneLine(name);
        purpose = WrittenText.tidy(purpose);
    }

    /** Empty when it can be kept. */
    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(name, LONGEST_NAME)) {
            problems.add(Problem.NAME);
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            problems.add(Problem.PURPOSE);
        }
        return problems;
    }
}
