package nl.floreynwijk.tally;

import java.util.List;
import java.util.Optional;

/**
 * Why a project gets no money.
 *
 * @param reason the reason in one word
 * @param held how much of its cost there was for it in the end, from nothing to all but a little: what its supporters
 *     had left together, or where votes decided what was left of the money
 * @param shares what its supporters got together, where there were shares
 * @param drains where their shares went, the most first
 * @param ruledOutBy the winner with which it does not go
 */
public record Loss(
        Project project,
        Reason reason,
        Fraction held,
        Fraction shares,
        List<Drain> drains,
        Optional<Project> ruledOutBy) {

    public Loss {
        drains = List.copyOf(drains);
    }

    /** Why, in one word. */
    public enum Reason {

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
