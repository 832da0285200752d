package nl.floreynwijk.harry;

import java.util.List;

/**
 * One version of a responsibility list with all that stands on it.
 *
 * @param items by what they are called
 * @param troubles why it cannot be published as it is
 */
public record ListDetails(ListSummary summary, List<KeptItem> items, List<ListTrouble> troubles) {}
