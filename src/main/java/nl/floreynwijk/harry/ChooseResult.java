package nl.floreynwijk.harry;

/** What came of choosing an offer. */
public sealed interface ChooseResult {

    /** It is agreed: both read how to reach each other. */
    record Agreed() implements ChooseResult {}

    /** The neighbour took it back, or offers something else by now. */
    record OfferChanged() implements ChooseResult {}

    /** The neighbour stopped, went away, or has all they wanted this week. */
    record HasNoRoom() implements ChooseResult {}

    /** Whoever acts for somebody else does not choose themselves. */
    record NotForYourself() implements ChooseResult {}

    /** It is not open any more: another was chosen, or it was cancelled. */
    record ChangedMeanwhile() implements ChooseResult {}
}
