package nl.floreynwijk.blockbudget;

import nl.floreynwijk.base.Euros;

/** Why a ballot cannot be taken as it was filled in. */
public sealed interface BallotProblem {

    /** What is chosen costs more than there is, by this much. */
    record TooMuchMoney(Euros over) implements BallotProblem {}

    /** It hands out more points than a ballot has, by this many. */
    record TooManyPoints(int over) implements BallotProblem {}
}
