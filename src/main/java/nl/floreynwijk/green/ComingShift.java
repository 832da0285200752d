package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;

/**
 * A shift that somebody is reminded of.
 *
 * @param bring what people bring themselves; may be empty
 * @param people who come, those who came first before others
 */
record ComingShift(
        ShiftId id,
        String task,
        String place,
        String bring,
        Instant startsAt,
        Optional<AccountId> leader,
        List<Person> people) {

    /**
     * Somebody who comes.
     *
     * @param account empty for a guest
     * @param places theirs and of those they bring
     * @param since when they said that they come
     */
    record Person(Optional<AccountId> account, int places, Instant since) {}

    ComingShift {
        people = List.copyOf(people);
    }

    /** Everybody of whom a name is needed. */
    Stream<AccountId> accounts() {
        return Stream.concat(leader.stream(), people.stream().flatMap(it -> it.account().stream()));
    }
}
