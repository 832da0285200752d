package nl.floreynwijk.harry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.harry.ListSummary;

/**
 * The versions of one list, by what they are today.
 *
 * @param coming published for a later day, the nearest first
 * @param older what held before, the newest first
 */
record Versions(
        Optional<ListSummary> draft, Optional<ListSummary> held, List<ListSummary> coming, List<ListSummary> older) {

    /**
     * Tells them apart.
     *
     * @param all the newest first
     */
    static Versions of(List<ListSummary> all, LocalDate today) {
        var begun = all.stream().filter(it -> isFrom(it, today)).toList();
        return new Versions(
                all.stream().filter(ListSummary::isDraft).findFirst(),
                begun.stream().findFirst(),
                all.stream()
                        .filter(it -> !it.isDraft() && !isFrom(it, today))
                        .toList()
                        .reversed(),
                begun.stream().skip(1).toList());
    }

    /** Whether there is none at all. */
    boolean isEmpty() {
        return draft.isEmpty() && held.isEmpty() && coming.isEmpty();
    }

    private static boolean isFrom(ListSummary list, LocalDate day) {
        return list.validFrom().filter(it -> !it.isAfter(day)).isPresent();
    }
}
