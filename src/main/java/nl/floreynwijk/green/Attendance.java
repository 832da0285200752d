package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is at a shift, as far as it was said.
 *
 * @param moment whether it can be said now
 * @param places how many people there was room for
 */
public record Attendance(
        ShiftId shift,
        String task,
        String place,
        Instant startsAt,
        Instant endsAt,
        int places,
        Moment moment,
        List<Person> people) {

    /** Whether it can be said now who came. */
    public enum Moment {
        NOT_YET,
        NOW,
        OVER,
        CALLED_OFF
    }

    /** How many people were said to be there, with those they brought. */
    public int present() {
        return people.stream()
                .filter(it -> it.presence() == Presence.CAME)
                .mapToInt(Person::people)
                .sum();
    }

    /** How long all of them worked together. */
    public Duration worked() {
        return Duration.ofMinutes(people.stream()
                .mapToLong(it -> (long) it.people() * it.minutes())
                .sum());
    }

    /** How long it was to last. */
    public int plannedMinutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /**
     * Somebody who was expected, or came along.
     *
     * @param id of what is said of them
     * @param expected for how many people they had places; 0 for whoever came along
     * @param people themselves and whom they brought
     * @param minutes how long each of those worked
     */
    public record Person(
            UUID id, String name, int expected, Presence presence, int people, int minutes, Optional<Instant> saidAt) {}
}
