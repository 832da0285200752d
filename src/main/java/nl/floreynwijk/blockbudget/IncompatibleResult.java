package nl.floreynwijk.blockbudget;

/** What came of saying that of some proposals at most one can be carried out. */
public sealed interface IncompatibleResult {

    /** At most one of them wins, now or already before. */
    record Noted() implements IncompatibleResult {}

    /** What is voted on is fixed. */
    record NotNow() implements IncompatibleResult {}

    /** It takes two to be incompatible, of those that are voted on. */
    record TooFew() implements IncompatibleResult {}

    /** There are as many such sets as a round has. */
    record TooMany(int most) implements IncompatibleResult {}
}
