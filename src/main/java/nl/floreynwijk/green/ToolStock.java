package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many pieces of a tool are there in some time: the one place where that is decided on. */
@Component
class ToolStock {

    /** Loans lie within this, and no shift is planned further ahead that somebody thinks of tools for. */
    private static final Duration SEEN_AHEAD = Duration.ofDays(400);

    private final ToolRepository repository;
    private final ToolTable table;
    private final Clock clock;

    ToolStock(ToolRepository repository, ToolTable table, Clock clock) {
        this.repository = repository;
        this.table = table;
        this.clock = clock;
    }

    /** Locks a tool until the transaction ends; whatever else of it is asked for waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Tool> hold(ToolId id) {
        return repository.lock(id);
    }

    /**
     * Why so many pieces are not there; empty when they are. Whoever asks holds the tool, and gives the pieces away before
     * they let it go.
     *
     * @param besides what does not count, because it is given up for this
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ToolShortage> shortage(Tool held, int pieces, Instant from, Instant until, Predicate<Commitment> besides) {
        var others = table.needed(from, until, clock.instant()).stream()
                .filter(it -> it.tool().equals(held.id()) && !besides.test(it))
                .toList();
        return ToolShortage.of(pieces, held.usable(), others, from, until);
    }

    /** All that is needed of tools from today on. */
    List<Commitment> ahead() {
        var now = clock.instant();
        return table.needed(DutchTime.beginning(DutchTime.day(now)), now.plus(SEEN_AHEAD), now);
    }

    /** Why something that was said before does not go any more; empty when it does. */
    static Optional<ToolShortage> clash(Commitment one, int usable, List<Commitment> all) {
        var others = all.stream()
                .filter(it -> it.tool().equals(one.tool()) && !it.equals(one))
                .toList();
        return ToolShortage.of(one.pieces(), usable, others, one.from(), one.until());
    }

    /** Whether what was promised to a borrower is still there: of two who were promised the same, for the first to ask. */
    static boolean isThereFor(Commitment loan, int usable, List<Commitment> all) {
        var before = all.stream()
                .filter(it -> !it.isPromised() || !it.since().isAfter(loan.since()))
                .toList();
        return clash(loan, usable, before).isEmpty();
    }

    /** What was promised to borrowers and is not there any more. */
    List<Commitment> impossible(Tool held) {
        var all = ahead();
        return all.stream()
                .filter(it -> it.tool().equals(held.id()) && it.isPromised())
                .filter(it -> !isThereFor(it, held.usable(), all))
                .toList();
    }
}
