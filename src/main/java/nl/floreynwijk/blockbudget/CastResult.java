package nl.floreynwijk.blockbudget;

import java.time.Instant;

/** What came of casting a ballot. */
public sealed interface CastResult {

    /** It is in the box, now or already before. */
    record Cast() implements CastResult {}

    /** This vote was used before, in this way. */
    record VotedAlready(Way way) implements CastResult {}

    /** Whoever is signed in voted in this round before, for where they lived then. */
    record VotedElsewhere() implements CastResult {}

    /** The vote was given to somebody else in the block, and was not taken back. */
    record GivenAway() implements CastResult {}

    /** Whoever gave it to them took it back in the meantime. */
    record TakenBack() implements CastResult {}

    /** Voting has not begun. */
    record NotYet(Instant opens) implements CastResult {}

    /** Voting is over, so it does not count. */
    record TooLate(Instant closed) implements CastResult {}

    /** It was filled in wrongly. */
    record Refused(BallotProblem problem) implements CastResult {}
}
