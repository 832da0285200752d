package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * What goes back of a price, in whole per cent; a deposit always goes back whole.
 *
 * @param steps by how early somebody cancels by themselves, the earliest first; before none of them nothing goes back
 * @param uncertain for whoever steps back while it is uncertain whether the edition goes on; never less than the step of that day
 * @param cancelled for everybody, when the edition does not go on
 */
public record RefundRule(List<RefundStep> steps, int uncertain, int cancelled) {

    private static final int WHOLE = 100;

    public RefundRule {
        if (uncertain < 0 || uncertain > WHOLE || cancelled < 0 || cancelled > WHOLE) {
            throw new IllegalArgumentException("Not per cent: %d and %d".formatted(uncertain, cancelled));
        }
        steps = steps.stream()
                .sorted(Comparator.comparingInt(RefundStep::daysBefore).reversed())
                .toList();
    }

    /** What goes back to somebody who cancels on that day, while the edition has this status. */
    public int percentOn(LocalDate today, LocalDate firstDay, EditionStatus status) {
        if (status == EditionStatus.CANCELLED) {
            return cancelled;
        }
        var before = ChronoUnit.DAYS.between(today, firstDay);
        var bySteps = steps.stream()
                .filter(it -> it.daysBefore() <= before)
                .mapToInt(RefundStep::percent)
                .findFirst()
                .orElse(0);
        return status == EditionStatus.UNCERTAIN ? Math.max(uncertain, bySteps) : bySteps;
    }
}
