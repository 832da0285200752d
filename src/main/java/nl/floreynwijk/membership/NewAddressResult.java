package nl.floreynwijk.membership;

/** What came of confirming the new address of a member. */
public sealed interface NewAddressResult {

    /** They live there now, for whoever asks. */
    record Confirmed(String name) implements NewAddressResult {}

    /** There is no new address any more: somebody else confirmed or corrected it, or they left. */
    record Gone() implements NewAddressResult {}

    /** Something about the member changed meanwhile, perhaps the address. */
    record ChangedMeanwhile() implements NewAddressResult {}

    /** Nobody looks at their own address. */
    record Own() implements NewAddressResult {}
}
