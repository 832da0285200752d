package nl.floreynwijk.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why a project gets no money.
 *
 * @param reason the reason in one word
 * @param held how much of its cost there was for it: what its supporters had left together in the end, or where votes
 *     alone decide what was left of the money at its turn; nothing where money was not what it lacked
 * @param shares what its supporters got together, where there were shares
 * @param drains where their shares went, the most first
 * @param ruledOutBy the winner with which it does not go
 * @param atItsTurn what was left of the money when its turn came by votes; empty where it never came
 */
public record Loss(
        Project project,
        Reason reason,
        Fraction held,
        Fraction shares,
        List<Drain> drains,
        Optional<Project> ruledOutBy,
        OptionalLong atItsTurn) {

    public Loss {
        drains = List.copyOf(drains);
    }

    /** Why, in one word. */
    public enum Reason {

        /** It was the spare, and nothing was left. */
        NOTHING_LEFT,

        /** Nobody wants it. */
        NOBODY,

        /** It has less support than the rules ask for. */
        BELOW_MINIMUM,

        /** It does not go with a project that was bought. */
        RULED_OUT,

        /** Its supporters never had enough, even all together. */
        TOO_FEW_SUPPORTERS,

        /** Its supporters had enough, but spent it on what they want too. */
        SPENT_ELSEWHERE,

        /** Others had more votes, and what was left was too little. */
        DID_NOT_FIT
    }

    /** What its supporters paid for a winner. */
    public record Drain(Project winner, Fraction amount) {}

    /** How close it came: its part of the cost that was there, below one. */
    public Fraction closeness() {
        return held.dividedBy(project.cost());
    }
}
