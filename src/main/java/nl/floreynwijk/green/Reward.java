package nl.floreynwijk.green;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.Floreyns;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What was agreed that people get for a shift.
 *
 * @param euros for each of them, where the work is paid
 * @param floreyns for each of them, where it is rewarded in those
 * @param agreed with whom, and what else; may be empty
 */
public record Reward(Kind kind, Optional<Euros> euros, Optional<Floreyns> floreyns, String agreed) {

    public static final Reward NONE = new Reward(Kind.NONE, Optional.empty(), Optional.empty(), "");

    public static final int LONGEST_AGREED = 300;

    /** More for one shift is a mistake. */
    public static final Euros MOST_EUROS = Euros.of(1_000);

    public static final Floreyns MOST_FLOREYNS = new Floreyns(1_000);

    /** In what it is. */
    public enum Kind {
        /** As a volunteer. */
        NONE,
        PAID,
        FLOREYN
    }

    public Reward {
        agreed = WrittenText.inOneLine(agreed);
    }

    /** Whether there is a sum where there is one to be, and of nothing else. */
    public boolean isSound() {
        return (agreed.isEmpty() || TypedLine.fits(agreed, LONGEST_AGREED))
                && switch (kind) {
                    case NONE -> euros.isEmpty() && floreyns.isEmpty();
                    case PAID ->
                        floreyns.isEmpty() && euros.filter(Reward::isSound).isPresent();
                    case FLOREYN ->
                        euros.isEmpty() && floreyns.filter(Reward::isSound).isPresent();
                };
    }

    private static boolean isSound(Euros sum) {
        return sum.compareTo(Euros.ZERO) > 0 && sum.compareTo(MOST_EUROS) <= 0;
    }

    private static boolean isSound(Floreyns sum) {
        return sum.amount() > 0 && sum.amount() <= MOST_FLOREYNS.amount();
    }
}
