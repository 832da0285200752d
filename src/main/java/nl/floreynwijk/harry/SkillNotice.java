package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.Optional;

/** What there is to tell of a certificate that ends, the most urgent first. */
enum SkillNotice {
    ENDED(-1),
    WEEK(7),
    FORTNIGHT(14),
    MONTH(Skills.SOON);

    private final int fromDaysLeft;

    SkillNotice(int fromDaysLeft) {
        this.fromDaysLeft = fromDaysLeft;
    }

    /**
     * What its holder hears with so many days left: where earlier notices were missed, only the most urgent one.
     *
     * @param daysLeft 0 on the last day on which it holds, less than that when it ended
     */
    static Optional<SkillNotice> forHolder(int daysLeft) {
        return Arrays.stream(values()).filter(it -> daysLeft <= it.fromDaysLeft).findFirst();
    }

    /** What the office hears: two weeks before, while there is time to find somebody else, and when it ended. */
    static Optional<SkillNotice> forOffice(int daysLeft) {
        return forHolder(daysLeft).filter(it -> it != MONTH).map(it -> it == WEEK ? FORTNIGHT : it);
    }
}
