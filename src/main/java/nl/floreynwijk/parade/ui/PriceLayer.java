package nl.floreynwijk.parade.ui;

/** What stands in the table of prices: one of these at a time, so that it stays a table that can be read. */
enum PriceLayer {
    /** What a day costs. */
    PRICE,
    /** What it costs for whoever books early. */
    EARLY,
    /** What goes back after the day. */
    DEPOSIT
}
