package nl.floreynwijk.blockbudget;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * A round in a list of the office.
 *
 * @param block what its block is called
 * @param next the next day on which something begins or ends; empty where nothing waits for a day
 * @param units how many votes there are; none before voting begins
 * @param cast how many of them were used: never for what
 * @param isOnPaper whether somebody voted on paper, so that two people say when all of it is in
 */
public record RoundSummary(
        RoundId id,
        String title,
        String block,
        Phase phase,
        Optional<LocalDate> next,
        Euros amount,
        int units,
        int cast,
        boolean isOnPaper,
        boolean isPractice) {}
