package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;

/**
 * What everybody sees of an evening.
 *
 * @param code which lets people in; empty once it has ended
 * @param run that goes on, or was last; empty when there was none
 * @param people who take part in it, with a phone or at a table
 * @param invested coins that lie on cards
 * @param cards by their numbers; empty while the host keeps them hidden
 */
public record LiveBoard(
        EveningId evening,
        String name,
        String question,
        Optional<String> code,
        boolean ended,
        Optional<RunNow> run,
        int people,
        int invested,
        List<CardStanding> cards) {}
