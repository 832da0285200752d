package nl.floreynwijk.blockbudget;

/** What came of objecting to a result. */
public sealed interface ObjectResult {

    /** Everybody in the room reads it, now or already before; whoever answers objections hears of it. */
    record Made() implements ObjectResult {}

    /** It is not the time to object: the result is not there, or is final. */
    record NotNow() implements ObjectResult {}

    /** It says nothing, or more than so many characters. */
    record Refused(int longest) implements ObjectResult {}

    /** They objected as often as one person does in a round. */
    record TooMany(int most) implements ObjectResult {}

    /** So many people objected that the office is to be called. */
    record RoundFull(int most) implements ObjectResult {}
}
