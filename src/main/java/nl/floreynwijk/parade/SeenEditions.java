package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editions that everybody sees on a day.
 *
 * @param all those that are to come, the nearest first; where there are none, those that were, the last first
 */
public record SeenEditions(List<EditionSummary> all, LocalDate today) {

    public SeenEditions {
        all = List.copyOf(all);
    }

    /** Whether it is not called off, and not over. */
    public boolean goesOn(EditionSummary edition) {
        return edition.status() != EditionStatus.CANCELLED && !edition.isOver(today);
    }

    /** The next that goes on; or else the next that was to come, or the last that was. */
    public Optional<EditionSummary> shown() {
        return all.stream().filter(this::goesOn).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** Those that were to come and do not go on. */
    public List<EditionSummary> calledOff() {
        return all.stream()
                .filter(it -> it.status() == EditionStatus.CANCELLED && !it.isOver(today))
                .toList();
    }

    /** Those that can be booked today. */
    public List<EditionSummary> bookable() {
        return all.stream().filter(EditionSummary::bookable).toList();
    }

    /** That one, where it can be booked today; or else the nearest that can, or the one that is shown. */
    public Optional<EditionSummary> toBook(Optional<EditionId> wanted) {
        var open = bookable();
        return open.stream()
                .filter(it -> wanted.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .or(this::shown);
    }

    /** What can be booked today besides that one. */
    public List<EditionSummary> besides(EditionId chosen) {
        return bookable().stream().filter(it -> !it.id().equals(chosen)).toList();
    }
}
