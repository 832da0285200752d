package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody cannot have so many pieces of a tool.
 *
 * @param needed how many others need at one moment in that time
 * @param usable how many there are that work
 * @param what the work they are needed for, and who borrows
 */
public record ToolShortage(int needed, int usable, List<String> what) {

    /** How many there are still. */
    public int free() {
        return Math.max(0, usable - needed);
    }

    /** Of what others need in that time; empty when so many pieces are there. */
    static Optional<ToolShortage> of(int pieces, int usable, List<Commitment> others, Instant from, Instant until) {
        var needed = Commitment.most(others, from, until);
        return needed + pieces <= usable
                ? Optional.empty()
                : Optional.of(new ToolShortage(
                        needed,
                        usable,
                        others.stream()
                                .filter(it -> it.overlaps(from, until))
                                .map(Commitment::what)
                                .distinct()
                                .toList()));
    }
}
