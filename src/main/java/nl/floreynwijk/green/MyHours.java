package nl.floreynwijk.green;

import java.util.List;
import java.util.Optional;

/**
 * What somebody did in the green, what they learn there, and what was certified to them.
 *
 * @param year this one, as the clock here says
 * @param seasons the latest first
 */
public record MyHours(
        int year, List<WorkedSeason> seasons, List<PlacementDetails> placements, List<OwnCertificate> certificates) {

    /** The time of this year. */
    public int minutesNow() {
        return now().map(WorkedSeason::minutes).orElse(0);
    }

    public int shiftsNow() {
        return now().map(it -> it.shifts().size()).orElse(0);
    }

    private Optional<WorkedSeason> now() {
        return seasons.stream().filter(it -> it.year() == year).findFirst();
    }
}
