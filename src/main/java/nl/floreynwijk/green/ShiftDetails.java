package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * Everything about a shift that a volunteer may read.
 *
 * @param leader what whoever leads it is called
 * @param leaderPhone for those who come; others do not need it
 * @param people what those who come are called by others, with how many others they bring
 * @param lastToLeave until when whoever is on it comes off by themselves
 * @param late whether that is past
 * @param begun whether it has begun, or is over
 * @param leading whether whoever reads leads it
 */
public record ShiftDetails(
        ShiftSummary summary,
        String about,
        Reward reward,
        Optional<String> leader,
        Optional<PhoneNumber> leaderPhone,
        List<Companion> people,
        Instant lastToLeave,
        boolean late,
        boolean begun,
        boolean leading,
        ShiftDay day) {

    /** Somebody who comes, and how many they bring. */
    public record Companion(String name, int others) {}
}
