package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;

/**
 * What the office reads on the original of a certificate.
 *
 * @param number by which its issuer knows it, at most {@link #LONGEST_NUMBER} characters
 * @param issuer who says that somebody may do it, at most {@link #LONGEST_ISSUER} characters
 * @param validUntil the last day on which it holds
 */
public record SkillPlan(Certificate certificate, String number, String issuer, LocalDate validUntil) {

    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_ISSUER = 80;

    /** No certificate holds longer: what lies further away was mistyped. */
    public static final int MOST_YEARS = 15;

    /** What cannot be taken of it. */
    public enum Problem {
        NUMBER,
        ISSUER,
        /** It is over already, or too far away. */
        VALID_UNTIL
    }

    public SkillPlan {
        number = number.strip();
        issuer = issuer.strip();
    }

    /** What cannot be taken of it on the day that it is seen. */
    public Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!TypedLine.fits(number, LONGEST_NUMBER)) {
            problems.add(Problem.NUMBER);
        }
        if (!TypedLine.fits(issuer, LONGEST_ISSUER)) {
            problems.add(Problem.ISSUER);
        }
        if (validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(Problem.VALID_UNTIL);
        }
        return problems;
    }
}
