package nl.floreynwijk.rad;

import java.util.Set;

/** What came of adding, changing or removing a card. */
public sealed interface CardResult {

    record Kept(CardId id) implements CardResult {}

    record Refused(Set<CardPlan.Problem> problems) implements CardResult {}

    /** There are as many as fit on a screen. */
    record Full(int most) implements CardResult {}

    /** People put coins already: no card comes or goes. */
    record Begun() implements CardResult {}

    /** The file is no picture. */
    record NoPicture() implements CardResult {}

    /** Somebody else changed it: whoever decided did so on what it was before. */
    record ChangedMeanwhile() implements CardResult {}

    /** It is not there any more, or its evening is over. */
    record Gone() implements CardResult {}
}
