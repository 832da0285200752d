package nl.floreynwijk.membership;

import java.util.List;

/** What came of putting something about a member right. */
public sealed interface MemberCorrectionResult {

    /** It is as they wrote it. */
    record Corrected(String name) implements MemberCorrectionResult {}

    /** Something cannot be taken: all problems, in the order of the form. */
    record Refused(List<JoinProblem> problems) implements MemberCorrectionResult {}

    /** Nobody joins the shopkeepers' association on a day that has still to come. */
    record NotYet() implements MemberCorrectionResult {}

    /** Somebody else changed the member meanwhile. */
    record ChangedMeanwhile() implements MemberCorrectionResult {}

    /** The membership ended: what it was stays as it was. */
    record Ended() implements MemberCorrectionResult {}
}
