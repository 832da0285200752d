package nl.floreynwijk.workgroups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A working group as the office sees it.
 *
 * @param endedAt empty while it goes on
 * @param people what those who take part are called, by name
 */
public record WorkGroupDetails(
        WorkGroupId id,
        WorkGroupPlan plan,
        Instant foundedAt,
        Optional<Instant> endedAt,
        List<String> people,
        int version) {

    public WorkGroupDetails {
        people = List.copyOf(people);
    }
}
