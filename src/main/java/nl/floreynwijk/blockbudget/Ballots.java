package nl.floreynwijk.blockbudget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ballot box: what was voted, and nothing about by whom. Ballots are only ever added; each has an id by chance, and no
 * moment. One that is changed is added anew with the same receipt.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DuplicateKeyException.class)
class Ballots {

    private final JdbcClient database;

    Ballots(JdbcClient database) {
        this.database = database;
    }

    /** Adds the first ballot with this receipt. */
    void add(RoundId round, ReceiptCode receipt, Choices choices) {
        add(round, receipt, 1, choices);
    }

    /** Adds what counts instead of the last ballot with this receipt; of two at once the second one fails. */
    void replace(RoundId round, ReceiptCode receipt, int lastTurn, Choices choices) {
        add(round, receipt, lastTurn + 1, choices);
    }

    private void add(RoundId round, ReceiptCode receipt, int turn, Choices choices) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into blockbudget_ballot (id, round_id, receipt, turn) values (:id, :round, :receipt, :turn)")
                .param("id", id)
                .param("round", round.value())
                .param("receipt", receipt.hash(round))
                .param("turn", turn)
                .update();
        if (!choices.isBlank()) {
            choose(id, choices);
        }
    }

    /** In one statement: a batch would ask the database to prepare it each time. */
    private void choose(UUID ballot, Choices choices) {
        var chosen = choices.points();
        database.sql("insert into blockbudget_ballot_choice (ballot_id, proposal_id, points) values "
                        + String.join(", ", Collections.nCopies(chosen.size(), "(?, ?, ?)")))
                .params(chosen.entrySet().stream()
                        .flatMap(it -> Stream.of(ballot, it.getKey().value(), it.getValue()))
                        .toList())
                .update();
    }

    /** The turn of the last ballot with this receipt; empty when there is none. */
    Optional<Integer> lastTurn(RoundId round, ReceiptCode receipt) {
        return database.sql(
                        "select max(turn) as turn from blockbudget_ballot where round_id = :round and receipt = :receipt")
                .param("round", round.value())
                .param("receipt", receipt.hash(round))
                .query((row, _) -> Optional.ofNullable(row.getObject("turn", Integer.class)))
                .single();
    }

    /** What the ballot with this receipt says. */
    Optional<Choices> find(RoundId round, ReceiptCode receipt) {
        return lastTurn(round, receipt)
                .map(turn -> new Choices(database
                        .sql("""
                        select c.proposal_id, c.points
                        from blockbudget_ballot b join blockbudget_ballot_choice c on c.ballot_id = b.id
                        where b.round_id = :round and b.receipt = :receipt and b.turn = :turn
                        order by c.points, c.proposal_id
                        """)
                        .param("round", round.value())
                        .param("receipt", receipt.hash(round))
                        .param("turn", turn)
                        .query((row, _) -> Map.entry(
                                new ProposalId(row.getObject("proposal_id", UUID.class)), row.getInt("points")))
                        .list()
                        .stream()
                        .collect(LinkedHashMap::new, (all, it) -> all.put(it.getKey(), it.getValue()), Map::putAll)));
    }

    /** What the ballots say that count, in the order of their ids, which is no order. */
    List<Choices> counting(RoundId round) {
        var ballots = new LinkedHashMap<UUID, Map<ProposalId, Integer>>();
        database.sql("""
                        select b.id, c.proposal_id, c.points
                        from blockbudget_ballot b left join blockbudget_ballot_choice c on c.ballot_id = b.id
                        where b.round_id = :round and b.turn = (
                            select max(last.turn) from blockbudget_ballot last
                            where last.round_id = b.round_id and last.receipt = b.receipt)
                        order by b.id, c.points, c.proposal_id
                        """).param("round", round.value()).query(row -> {
            var choices = ballots.computeIfAbsent(row.getObject("id", UUID.class), _ -> new LinkedHashMap<>());
            var proposal = row.getObject("proposal_id", UUID.class);
            if (proposal != null) {
                choices.put(new ProposalId(proposal), row.getInt("points"));
            }
        });
        return ballots.values().stream().map(Choices::new).toList();
    }
}
