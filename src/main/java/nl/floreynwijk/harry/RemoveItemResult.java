package nl.floreynwijk.harry;

import java.util.List;

/** What came of taking an item off a draft. */
public sealed interface RemoveItemResult {

    record Removed() implements RemoveItemResult {}

    /** Questions of these items lead to it. */
    record LedTo(List<String> items) implements RemoveItemResult {}

    /** It was published meanwhile, or thrown away. */
    record NotADraft() implements RemoveItemResult {}
}
