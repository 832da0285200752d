package nl.floreynwijk.green;

import java.util.Set;

/** What came of agreeing on a placement, or changing it. */
public sealed interface PlacementResult {

    record Agreed(PlacementId id, String pupil) implements PlacementResult {}

    /** This is wrong with what was filled in. */
    record Refused(Set<PlacementPlan.Problem> problems) implements PlacementResult {}

    /** Nobody is a member by that number. */
    record NoSuchMember() implements PlacementResult {}

    /** Nobody is their own mentor. */
    record OwnMentor() implements PlacementResult {}

    /** In that year there is no room for pupils, or for people on the way to work. */
    record NotThatYear(int year) implements PlacementResult {}

    /** It was signed or ended: nothing of it changes any more. */
    record Fixed() implements PlacementResult {}
}
