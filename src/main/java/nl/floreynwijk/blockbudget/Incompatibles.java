package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of which proposals of a round at most one can win: all of them accepted, at least two in a set. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Incompatibles {

    private final JdbcClient database;

    Incompatibles(JdbcClient database) {
        this.database = database;
    }

    /** By number. */
    List<IncompatibleSet> of(RoundId round) {
        return database
                .sql("select set_number, proposal_id from blockbudget_incompatible where round_id = ?")
                .param(round.value())
                .query((row, _) ->
                        Map.entry(row.getInt("set_number"), new ProposalId(row.getObject("proposal_id", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toSet())))
                .entrySet()
                .stream()
                .map(it -> new IncompatibleSet(it.getKey(), it.getValue()))
                .toList();
    }

    void add(RoundId round, int number, Set<ProposalId> proposals) {
        proposals.forEach(it -> database.sql("""
                        insert into blockbudget_incompatible (round_id, set_number, proposal_id)
                        values (:round, :number, :proposal)
                        """)
                .param("round", round.value())
                .param("number", number)
                .param("proposal", it.value())
                .update());
    }

    /** Forgets a set, and tells whether there was one. */
    boolean remove(RoundId round, int number) {
        return database.sql("delete from blockbudget_incompatible where round_id = :round and set_number = :number")
                        .param("round", round.value())
                        .param("number", number)
                        .update()
                > 0;
    }

    /** It is not voted on: the sets go on without it, as long as two are left in them. */
    void forget(RoundId round, ProposalId proposal) {
        database.sql("delete from blockbudget_incompatible where round_id = :round and proposal_id = :proposal")
                .param("round", round.value())
                .param("proposal", proposal.value())
                .update();
        of(round).stream().filter(it -> it.proposals().size() < 2).forEach(it -> remove(round, it.number()));
    }

    /** The sets by the numbers that their proposals have on the ballot; what is not on it counts for nothing. */
    List<Set<String>> numbers(RoundId round) {
        return database
                .sql("""
                        select i.set_number, p.number
                        from blockbudget_incompatible i join blockbudget_proposal p on p.id = i.proposal_id
                        where i.round_id = ? and p.number is not null
                        """)
                .param(round.value())
                .query((row, _) -> Map.entry(row.getInt("set_number"), row.getString("number")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toSet())))
                .values()
                .stream()
                .filter(it -> it.size() > 1)
                .toList();
    }
}
