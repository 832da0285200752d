package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.tally.CountingRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws up what is voted on; what gets what is left is not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

    private final Incompatibles incompatibles;
    private final JdbcClient database;

    Papers(Incompatibles incompatibles, JdbcClient database) {
        this.incompatibles = incompatibles;
        this.database = database;
    }

    /** The ballot paper of a round of which the vote began. */
    BallotPaper of(Round round) {
        return new BallotPaper(
                round.id(),
                round.rules().form(),
                round.amount(),
                round.rules().points(),
                items(round.id()).stream()
                        .filter(it -> !round.spare().filter(it.id()::equals).isPresent())
                        .toList());
    }

    /** All that can get money, by number. */
    List<BallotPaper.Item> items(RoundId round) {
        return database.sql("""
                        select id, number, title, left(text, 160) as words, cents from blockbudget_proposal
                        where round_id = ? and number is not null order by number
                        """)
                .param(round.value())
                .query((row, _) -> new BallotPaper.Item(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("words"),
                        new Euros(row.getLong("cents"))))
                .list();
    }

    /** How the ballots of a round are counted, with proposals by their numbers. */
    CountingRules counting(Round round, List<BallotPaper.Item> items) {
        var spare = items.stream()
                .filter(it -> round.spare().filter(it.id()::equals).isPresent())
                .map(it -> String.valueOf(it.number()))
                .findFirst();
        return round.rules().counting(incompatibles.numbers(round.id()), spare);
    }
}
