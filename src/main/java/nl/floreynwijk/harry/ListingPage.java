package nl.floreynwijk.harry;

import java.util.List;

/** A part of the listings that were looked for, and whether there are more behind it. */
public record ListingPage(List<ListingCard> listings, boolean hasMore) {}
