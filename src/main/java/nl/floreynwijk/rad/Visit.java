package nl.floreynwijk.rad;

/**
 * Whose attempts to find a code are counted together.
 *
 * @param browser tells one visit from another
 * @param connection where it comes from: a hall full of people has one
 */
public record Visit(String browser, String connection) {}
