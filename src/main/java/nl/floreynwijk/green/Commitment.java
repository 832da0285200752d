package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;

/**
 * So many pieces of a tool that are needed from one moment until another.
 *
 * @param what the work, or who borrows
 * @param since when it was said
 */
record Commitment(
        ToolId tool,
        int pieces,
        Instant from,
        Instant until,
        String what,
        Optional<ShiftId> shift,
        Optional<Lent> loan,
        Instant since) {

    /**
     * What is lent.
     *
     * @param account empty for somebody who was forgotten
     */
    record Lent(LoanId id, Optional<AccountId> account, LocalDate from, LocalDate until, boolean taken) {}

    boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && until.isAfter(start);
    }

    private boolean isAt(Instant moment) {
        return !from.isAfter(moment) && until.isAfter(moment);
    }

    /** Whether it is somebody's who does not have it yet. */
    boolean isPromised() {
        return loan.filter(it -> !it.taken()).isPresent();
    }

    /** The most pieces that are needed at one moment between two others. */
    static int most(List<Commitment> all, Instant from, Instant until) {
        var there = all.stream().filter(it -> it.overlaps(from, until)).toList();
        return there.stream()
                .map(it -> it.from().isBefore(from) ? from : it.from())
                .mapToInt(moment -> there.stream()
                        .filter(it -> it.isAt(moment))
                        .mapToInt(Commitment::pieces)
                        .sum())
                .max()
                .orElse(0);
    }
}
