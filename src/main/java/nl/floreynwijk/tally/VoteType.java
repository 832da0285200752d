package nl.floreynwijk.tally;

import java.util.Arrays;
import java.util.Optional;

/** How people fill in a ballot. */
public enum VoteType {

    /** They name the projects they want. */
    APPROVAL("approval"),

    /** They name the one project they want most. */
    CHOOSE_ONE("choose-1"),

    /** They name projects, the best first. */
    ORDINAL("ordinal"),

    /** They hand out points, no more than a ballot has. */
    CUMULATIVE("cumulative"),

    /** They give each project a score of its own. */
    SCORING("scoring");

    private final String code;

    VoteType(String code) {
        this.code = code;
    }

    /** As files call it. */
    public String code() {
        return code;
    }

    static Optional<VoteType> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** Whether a ballot says how many points each project gets. */
    boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
