package nl.floreynwijk.base;

/**
 * Pages that search engines leave out. A module declares a bean of this type.
 *
 * @param path with which their addresses begin, from the slash on
 */
public record UnlistedPages(String path) {}
