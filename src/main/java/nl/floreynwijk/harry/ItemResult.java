package nl.floreynwijk.harry;

import java.util.Set;

/** What came of adding or changing an item of a draft. */
public sealed interface ItemResult {

    record Kept() implements ItemResult {}

    record Refused(Set<ItemProblem> problems) implements ItemResult {}

    /** A question leads to something that is not on the list, or in the end asks too much. */
    record Trouble(ListTrouble trouble) implements ItemResult {}

    /** Something on the list is called so already. */
    record NameTaken() implements ItemResult {}

    /** There are {@code most} items on it. */
    record TooMany(int most) implements ItemResult {}

    /** Somebody else changed or removed it since it was looked at. */
    record ChangedMeanwhile() implements ItemResult {}

    /** It was published meanwhile, or thrown away. */
    record NotADraft() implements ItemResult {}
}
