package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;

/**
 * What somebody who counts at tables works with.
 *
 * @param helper their name; empty for a host
 * @param plan which says how many coins each person has
 * @param run that is live; empty before the evening begins
 * @param sheets entered before, by their numbers
 */
public record TableDuty(
        EveningId evening,
        String helper,
        EveningPlan plan,
        Optional<RunNow> run,
        List<EveningCard> cards,
        List<TableSheet> sheets) {}
