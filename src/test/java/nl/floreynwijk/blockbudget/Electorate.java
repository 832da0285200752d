package nl.floreynwijk.blockbudget;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A block in which many people live, and a round in which each of them votes now.
 *
 * <p>Whoever is signed in sets it up, and needs to keep the books as well. The people are written by bare JDBC.
 */
final class Electorate {

    /** What the round is called. */
    static final String TITLE = "Wat doen we samen?";

    /** What is voted on, by title. */
    static final List<String> PROPOSALS =
            IntStream.rangeClosed(1, 12).mapToObj(it -> "Voorstel " + it).toList();

    /** From which on they are numbered, beside the few of the demo. */
    private static final int FIRST_NUMBER = 100_000;

    /** Somebody who lives in the block. */
    record Person(int number, AccountId account, MemberId member) {

        String name() {
            return "Kiezer " + number;
        }

        String email() {
            return "kiezer" + number + "@example.org";
        }
    }

    /** A vote that is not used yet, and what there is to choose from. */
    record Vote(RoundId round, VoterId id, AccountId account, MemberId member, List<ProposalId> proposals) {}

    private final Stage stage;
    private final List<Person> people;
    private final RoundId round;

    Electorate(Stage stage, int people) throws IOException, SQLException {
        this.stage = stage;
        var budget = filled();
        this.people = movedIn(
                stage.service(VotedMoney.class).find(budget).orElseThrow().block(), people);
        this.round = voting(budget);
    }

    private BudgetId filled() throws IOException {
        var budgets = stage.tool(TestBudgets.class);
        var budget = new ArrayList<BudgetId>();
        stage.service(TransactionTemplate.class)
                .executeWithoutResult(_ -> budget.add(budgets.filled("blokbudget", "Blok Groot", TestRounds.AMOUNT)));
        return budget.getFirst();
    }

    private List<Person> movedIn(BlockId block, int number) throws IOException, SQLException {
        var all = IntStream.rangeClosed(1, number)
                .mapToObj(it -> new Person(it, AccountId.random(), new MemberId(UUID.randomUUID())))
                .toList();
        insert("""
                access_account (id, email, name, language, created_at, version)
                values (?, ?, ?, 'nl', now(6), 0)""", all, it -> row(it.account().value(), it.email(), it.name()));
        insert("""
                access_role_grant (account_id, role, granted_at) values (?, 'MEMBER', now(6))""", all, it -> row(it.account().value()));
        insert(
                """
                membership_member (id, account_id, kind, given_name, family_name, email, name_key, address_key, sort_name,
                    sort_address, wishes, shared, admitted_at, number, started_on, version)
                values (?, ?, 'resident', 'Kiezer', ?, ?, '', '', '', '', '', '', now(6), ?, current_date, 0)""",
                all,
                it -> row(
                        it.member().value(),
                        it.account().value(),
                        it.number(),
                        it.email(),
                        FIRST_NUMBER + it.number()));
        insert("""
                membership_residence (member_id, street, house_number, house_number_addition, postcode, town, dwelling_id,
                    block_id, moved_in, confirmed)
                values (?, 'Hoogstraat', ?, '', '3812ZX', 'Amersfoort', ?, ?, current_date, true)""", all, it -> row(it.member().value(), it.number(), UUID.randomUUID(), block.value()));
        return all;
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private <T> void insert(String into, List<T> things, Function<T, Object[]> row) throws IOException, SQLException {
        try (var owner = stage.database().asOwner()) {
            new JdbcTemplate(new SingleConnectionDataSource(owner, true))
                    .batchUpdate("insert into " + into, things.stream().map(row).toList());
        }
    }

    /** The services open it, and begin the vote; in between the days that it takes are moved out of the way. */
    private RoundId voting(BudgetId budget) throws IOException, SQLException {
        var rounds = stage.service(Rounds.class);
        var id = RoundId.random();
        var drafted = rounds.draft(id, plan(budget));
        var opened = RoundPlans.open(rounds, id);
        if (!(opened instanceof RoundOpeningResult.Opened)) {
            throw new IllegalStateException("No round was opened: " + drafted + ", " + opened);
        }
        propose(id);
        stage.service(JdbcClient.class).sql("""
                        update blockbudget_round set ideas_from = ideas_from - interval 5 week,
                            check_from = check_from - interval 5 week, vote_from = vote_from - interval 5 week
                        where id = ?
                        """).param(id.value()).update();
        stage.service(VoteStart.class).ifDue(id);
        return id;
    }

    private RoundPlan plan(BudgetId budget) throws IOException {
        return new RoundPlan(
                TITLE,
                budget,
                TestRounds.AMOUNT,
                RoundPlans.MEMBERS,
                RoundDays.startingOn(DutchTime.day(stage.service(Clock.class).instant())),
                OptionalInt.empty(),
                OptionalInt.empty(),
                people.stream()
                        .limit(RoundPlan.SCRUTINEERS)
                        .map(it -> FIRST_NUMBER + it.number())
                        .toList());
    }

    private void propose(RoundId id) throws IOException, SQLException {
        insert(
                """
                blockbudget_proposal (id, round_id, title, text, place, proposed_at, state, purpose, cents, responsibility,
                    urgent, version)
                values (?, ?, ?, 'Dat willen wij graag.', 'In de hal', now(6), 'ACCEPTED', 'repairs', ?, 1, false, 0)""",
                PROPOSALS,
                it -> row(UUID.randomUUID(), id.value(), it, Euros.of(100).cents()));
    }

    /** The round that the services opened. */
    RoundId round() {
        return round;
    }

    List<Person> people() {
        return people;
    }

    /** The votes of all people in so many more rounds of the same block, one round after the other and each in any order. */
    List<Vote> votes(int rounds) throws IOException, SQLException {
        var votes = new ArrayList<Vote>();
        for (var round = 0; round < rounds; round++) {
            votes.addAll(votesInACopy());
        }
        insert(
                "blockbudget_voter (id, round_id, unit) values (?, ?, ?)",
                votes,
                it -> row(it.id().value(), it.round().value(), it.member().value()));
        try (var owner = stage.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute("analyze table blockbudget_round, blockbudget_proposal, blockbudget_voter");
        }
        return votes;
    }

    /** The votes of these in the round that the services opened. */
    List<Vote> votes(List<Person> voters) throws IOException {
        var database = stage.service(JdbcClient.class);
        var proposals = proposals(database, round);
        return voters.stream()
                .map(it -> new Vote(
                        round,
                        database.sql("select id from blockbudget_voter where round_id = :round and unit = :unit")
                                .param("round", round.value())
                                .param("unit", it.member().value())
                                .query((row, _) -> new VoterId(row.getObject("id", UUID.class)))
                                .single(),
                        it.account(),
                        it.member(),
                        proposals))
                .toList();
    }

    private static List<ProposalId> proposals(JdbcClient database, RoundId round) {
        return database.sql("select id from blockbudget_proposal where round_id = ? order by number")
                .param(round.value())
                .query((row, _) -> new ProposalId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Vote> votesInACopy() throws IOException, SQLException {
        try (var owner = stage.database().asOwner()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            var copy = RoundId.random();
            copy(database, copy, "blockbudget_round", "id", Map.of("id", ":copy"));
            copy(database, copy, "blockbudget_proposal", "round_id", Map.of("id", "uuid()", "round_id", ":copy"));
            var proposals = proposals(database, copy);
            var votes = new ArrayList<>(people.stream()
                    .map(it -> new Vote(copy, new VoterId(UUID.randomUUID()), it.account(), it.member(), proposals))
                    .toList());
            Collections.shuffle(votes);
            return votes;
        }
    }

    private void copy(JdbcClient database, RoundId copy, String table, String key, Map<String, String> instead) {
        var columns = database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? and is_generated = 'NEVER'
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
        var values = columns.stream().map(it -> instead.getOrDefault(it, it)).toList();
        database.sql("insert into %s (%s) select %s from %s where %s = :round"
                        .formatted(table, String.join(", ", columns), String.join(", ", values), table, key))
                .param("copy", copy.value())
                .param("round", round.value())
                .update();
    }
}
