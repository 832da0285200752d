package nl.floreynwijk.blockbudget;

import java.util.Optional;

/**
 * A member with a task in a round.
 *
 * @param name for the office only: a number leads no neighbour to a name
 */
public record TaskHolder(RoundTask task, int number, Optional<String> name) {}
