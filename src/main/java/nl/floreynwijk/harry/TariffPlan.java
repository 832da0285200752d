package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.TypedLine;

/** What somebody fills in of what a subscription costs; it holds from that day on, until another does. */
public record TariffPlan(Cover cover, Price price, LocalDate from) {

    /** The most in a month. */
    public static final Euros MOST = Euros.of(1_000);

    public static final int LONGEST_NAME = 60;

    private static final int WHOLE = 100;

    /** What cannot be taken of it. */
    public enum Problem {
        COVER,
        /** It is nothing, or more than {@link TariffPlan#MOST}. */
        MONTH,
        /** Not 0 to 99. */
        PERCENT,
        INSPECTION_NAME
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (cover == Cover.NONE) {
            problems.add(Problem.COVER);
        }
        if (price.month().compareTo(Euros.ZERO) <= 0 || price.month().compareTo(MOST) > 0) {
            problems.add(Problem.MONTH);
        }
        price.inspection().ifPresent(it -> {
            if (it.percent() < 0 || it.percent() >= WHOLE) {
                problems.add(Problem.PERCENT);
            }
            if (!TypedLine.fits(it.name(), LONGEST_NAME)) {
                problems.add(Problem.INSPECTION_NAME);
            }
        });
        return problems;
    }
}
