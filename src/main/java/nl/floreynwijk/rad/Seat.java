package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;

/**
 * A guest's place at an evening.
 *
 * @param name they gave; may be empty
 * @param run they take part in
 * @param purse their coins and where these lie
 * @param cards by their numbers
 * @param email where the result goes, when they asked for it
 */
public record Seat(
        EveningId evening,
        String title,
        String question,
        String name,
        RunNow run,
        boolean ended,
        Purse purse,
        List<EveningCard> cards,
        Optional<String> email) {}
