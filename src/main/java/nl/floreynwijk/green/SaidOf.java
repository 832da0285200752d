package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said of one person on a shift.
 *
 * @param person whom the list has, or an id chosen for whoever came along: said twice, it is one person
 * @param people themselves and whom they brought
 * @param minutes how long each of them worked
 * @param memberNumber of a member who came along
 * @param name of whoever came along and is no member; else empty
 * @param at when it was said, by the clock of whoever said it
 */
public record SaidOf(
        UUID person,
        Presence presence,
        int people,
        int minutes,
        Optional<Integer> memberNumber,
        String name,
        Instant at) {

    private static final int MOST_MINUTES = (int) Duration.ofDays(1).toMinutes();

    public SaidOf {
        if (people < 1 || people > 1 + SignUps.MOST_OTHERS || minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Nobody is " + people + " for " + minutes + " minutes");
        }
    }

    /** Who did not come worked no time. */
    int worked() {
        return presence == Presence.CAME ? minutes : 0;
    }
}
