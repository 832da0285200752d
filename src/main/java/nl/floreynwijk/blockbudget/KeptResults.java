package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.blockbudget.ResultQueries.Kept;
import nl.floreynwijk.blockbudget.ResultQueries.Objected;
import nl.floreynwijk.tally.CountingRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept of results for whoever may see them, and lets the database go before anything is counted. */
@Component
@Transactional(readOnly = true)
class KeptResults {

    private final RoundRepository rounds;
    private final ResultQueries queries;
    private final RoomAccess access;
    private final Papers papers;
    private final Clock clock;

    KeptResults(RoundRepository rounds, ResultQueries queries, RoomAccess access, Papers papers, Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    /** By what a file is counted. */
    record Counting(CountingRules rules, Optional<String> lotWord) {}

    /** The result of a round; empty when there is none that is theirs to see. */
    Optional<Kept> find(RoundId id) {
        var own = access.own();
        return queries.find(id, Roll.unitsOf(own), clock.instant())
                .filter(it -> access.mayEnter(it.block(), it.tasks(), own));
    }

    List<Objected> objections(RoundId id) {
        return queries.objections(id);
    }

    Counting counting(RoundId id) {
        var round = rounds.findById(id).orElseThrow();
        return new Counting(papers.counting(round, papers.items(id)), round.lotWord());
    }
}
