package nl.floreynwijk.access;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.TypedLine;

/**
 * Why roles are given or taken, and the last day of those that are given.
 *
 * @param reason at most {@link #LONGEST_REASON} characters; empty where nobody says why
 * @param until empty when there is none
 */
public record RoleTerms(String reason, Optional<LocalDate> until) {

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = 200;

    /** Without a reason or a last day. */
    public static final RoleTerms NONE = new RoleTerms("", Optional.empty());

    private static final int MOST_YEARS = 10;

    /** What is wrong with them; empty when nothing is. */
    Optional<ChangeResult> refusal(LocalDate today) {
        if (!reason.isBlank() && !TypedLine.fits(reason, LONGEST_REASON)) {
            return Optional.of(new ChangeResult.NotAReason());
        }
        var last = today.plusYears(MOST_YEARS);
        return until.filter(day -> day.isBefore(today) || day.isAfter(last))
                .map(day -> new ChangeResult.NotADay(today, last));
    }

    Optional<String> why() {
        return Optional.of(reason.strip()).filter(it -> !it.isEmpty());
    }
}
