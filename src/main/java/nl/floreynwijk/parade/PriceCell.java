package nl.floreynwijk.parade;

/** Where a price stands in the table of prices. */
public record PriceCell(Category category, BookerKind kind) {}
