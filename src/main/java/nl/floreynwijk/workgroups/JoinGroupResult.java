package nl.floreynwijk.workgroups;

/** What came of wanting to take part in a working group. */
public sealed interface JoinGroupResult {

    /** They take part, now or already before. */
    record In() implements JoinGroupResult {}

    record Full(int most) implements JoinGroupResult {}

    /** It has ended, or is not there. */
    record Ended() implements JoinGroupResult {}
}
