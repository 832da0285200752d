package nl.floreynwijk.green;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of the day of a shift, for whoever reads its page.
 *
 * @param people how many were there; empty while it is not over, or nobody said
 * @param leftOver for whoever plans the work
 * @param mine how long whoever reads was there; empty for whoever was not
 * @param toSay whether whoever reads may say now who is there
 */
public record ShiftDay(
        Optional<Integer> people, String done, String leftOver, Optional<Duration> mine, boolean toSay) {}
