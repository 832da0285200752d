package nl.floreynwijk.rad;

import nl.floreynwijk.workgroups.WorkGroupId;

/** What came of making something of a card. */
public sealed interface BecomeResult {

    /** It is a working group, now or already before. */
    record Group(WorkGroupId id) implements BecomeResult {}

    /** It is a proposal, now or already before. */
    record Proposed(BecameProposal where) implements BecomeResult {}

    /** That round does not collect ideas any more. */
    record RoundClosed() implements BecomeResult {}

    /** There is no room for more in that round. */
    record RoundFull(int most) implements BecomeResult {}

    /** The evening goes on, or was only practice: nobody knows yet what people want. */
    record NotYet() implements BecomeResult {}

    /** There is no such card. */
    record Gone() implements BecomeResult {}
}
