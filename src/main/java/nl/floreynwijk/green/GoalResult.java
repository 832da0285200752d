package nl.floreynwijk.green;

/** What came of saying something of a learning goal. */
public sealed interface GoalResult {

    record Said() implements GoalResult {}

    /** It has more than so many characters. */
    record TooLong(int longest) implements GoalResult {}

    /** It was signed or ended: nothing of it changes any more. */
    record Fixed() implements GoalResult {}

    /** There is no such goal, or it is not theirs to speak of. */
    record NotTheirs() implements GoalResult {}
}
