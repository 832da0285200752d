package nl.floreynwijk.green;

import java.util.List;

/**
 * The shifts of the coming time, as a volunteer looks for one.
 *
 * @param mine those they are on, wait for or hold a place on, in order of time
 * @param fitting others that fit what they said, with free places first and those of their plots before others
 * @param rest others
 * @param wishes what they said of themselves
 */
public record ShiftsForMe(
        List<ShiftSummary> mine, List<ShiftSummary> fitting, List<ShiftSummary> rest, VolunteerWishes wishes) {}
