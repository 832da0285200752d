package nl.floreynwijk.blockbudget;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.blockbudget.Electorate.Vote;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Casting ballots of three choices, by the service and by bare JDBC: the same vote on the roll is used, and the same ballot
 * with its choices put in the box, in one transaction each. Each vote is used once, by whoever comes to it first.
 */
final class Castings {

    private static final int CHOICES = 3;

    private final DataSource source;
    private final Voting voting;
    private final List<Vote> votes;
    private final Map<AccountId, SecurityContext> signedIn = new HashMap<>();
    private final AtomicInteger used = new AtomicInteger();

    Castings(Stage stage, List<Vote> votes) throws IOException {
        this.source = stage.service(DataSource.class);
        this.voting = stage.service(Voting.class);
        this.votes = votes;
        for (var vote : votes) {
            signedIn.computeIfAbsent(vote.account(), it -> {
                TestPeople.signIn(it, Role.MEMBER);
                return SecurityContextHolder.getContext();
            });
        }
        TestPeople.signOut();
    }

    private Vote next() {
        var at = used.getAndIncrement();
        if (at >= votes.size()) {
            throw new IllegalStateException("There were too few votes");
        }
        return votes.get(at);
    }

    /** How many were used so far. */
    int used() {
        return used.get();
    }

    private static List<ProposalId> someOf(Vote vote) {
        var shuffled = new ArrayList<>(vote.proposals());
        Collections.shuffle(shuffled, ThreadLocalRandom.current());
        return shuffled.subList(0, CHOICES);
    }

    Duel.Side byTheService() {
        return () -> this::cast;
    }

    /** Uses the next vote by the service. */
    void cast() {
        var vote = next();
        SecurityContextHolder.setContext(requireNonNull(signedIn.get(vote.account())));
        var result = voting.cast(vote.round(), vote.id(), ReceiptCode.random(), Choices.of(someOf(vote)));
        if (!(result instanceof CastResult.Cast)) {
            throw new IllegalStateException("No ballot was cast: " + result);
        }
    }

    Duel.Side byBareJdbc() {
        return Bare::new;
    }

    private final class Bare implements Duel.Step {

        private final Connection connection = source.getConnection();
        private final PreparedStatement use;
        private final PreparedStatement add;
        private final PreparedStatement choose;

        Bare() throws SQLException {
            connection.setAutoCommit(false);
            use = connection.prepareStatement("update blockbudget_voter set way = 'ONLINE', voted_by = ? where id = ?");
            add = connection.prepareStatement(
                    "insert into blockbudget_ballot (id, round_id, receipt, turn) values (?, ?, ?, 1)");
            choose = connection.prepareStatement(
                    "insert into blockbudget_ballot_choice (ballot_id, proposal_id, points) values (?, ?, 1)");
        }

        @Override
        public void once() throws SQLException {
            var vote = next();
            var ballot = UUID.randomUUID();
            execute(use, vote.member().value(), vote.id().value());
            execute(add, ballot, vote.round().value(), ReceiptCode.random().hash(vote.round()));
            for (var chosen : someOf(vote)) {
                choose.setObject(1, ballot);
                choose.setObject(2, chosen.value());
                choose.addBatch();
            }
            choose.executeBatch();
            connection.commit();
        }

        private static void execute(PreparedStatement statement, Object... values) throws SQLException {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Nothing was written");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
