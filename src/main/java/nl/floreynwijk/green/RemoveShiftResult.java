package nl.floreynwijk.green;

/** What came of taking shifts out of the plan. */
public sealed interface RemoveShiftResult {

    /** So many are gone, without anybody having known of them. */
    record Removed(int shifts) implements RemoveShiftResult {}

    /** People signed up for so many of them: these can be called off. */
    record HasPeople(int shifts) implements RemoveShiftResult {}

    /** It is gone already, or over. */
    record NotAhead() implements RemoveShiftResult {}
}
