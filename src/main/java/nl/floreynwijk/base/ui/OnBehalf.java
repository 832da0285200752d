package nl.floreynwijk.base.ui;

import java.time.Instant;

/**
 * For whom the person at the screen acts.
 *
 * @param name what the other is called
 * @param until when it ends by itself
 */
public record OnBehalf(String name, Instant until) {}
