package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That nothing the portal keeps leads from whoever voted to what they voted: by the schema, in which the ballot box and the
 * roll have nothing to join on, and by what is in all tables after votes of each kind were cast.
 */
@PortalTest
class SecrecyTest {

    private static final Set<String> BOX = Set.of("blockbudget_ballot", "blockbudget_ballot_choice");

    /** What a ballot is known by; of a round or a proposal there are many. */
    private static final Map<String, List<String>> KNOWN_BY =
            Map.of("blockbudget_ballot", List.of("id", "receipt"), "blockbudget_ballot_choice", List.of("ballot_id"));

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    Voting voting;

    @Autowired
    Proxies proxies;

    @Autowired
    PaperVotes papers;

    @Autowired
    FormCodes codes;

    @Autowired
    JdbcClient database;

    @Test
    void theBoxHoldsNoMoreThanItNeeds() {
        assertThat(columns("blockbudget_ballot")).containsExactlyInAnyOrder("id", "round_id", "receipt", "turn");
        assertThat(columns("blockbudget_ballot_choice"))
                .containsExactlyInAnyOrder("ballot_id", "proposal_id", "points");
    }

    @Test
    void theRollHoldsNoMoreThanItNeeds() {
        assertThat(columns("blockbudget_voter"))
                .containsExactlyInAnyOrder("id", "round_id", "unit", "paper_key", "way", "voted_by");
    }

    /** An own id and how many points are no thing that two rows share because they belong together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "blockbudget_voter",
                "blockbudget_proxy",
                "blockbudget_paper",
                "blockbudget_paper_choice",
                "blockbudget_void_form"
            })
    void theBoxHasNoColumnOfTheRoll(String table) {
        var shared = new HashSet<>(columns(table));
        shared.retainAll(
                Stream.concat(columns("blockbudget_ballot").stream(), columns("blockbudget_ballot_choice").stream())
                        .toList());

        assertThat(shared).isSubsetOf("id", "round_id", "proposal_id", "points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blockbudget_ballot",
                "blockbudget_ballot_choice",
                "blockbudget_voter",
                "blockbudget_proxy",
                "blockbudget_paper",
                "blockbudget_paper_choice",
                "blockbudget_void_form"
            })
    void nothingSaysWhenOrInWhichOrder(String table) {
        assertThat(database.sql("""
                        select concat(column_name, ' ', data_type, ' ', extra) from information_schema.columns
                        where table_schema = database() and table_name = ? and (
                            data_type in ('date', 'datetime', 'timestamp', 'time', 'year') or extra <> ''
                            or column_default like '%()%' or generation_expression is not null)
                        """).param(table).query(String.class).list()).isEmpty();
    }

    @Test
    void noTableKeepsHowItWasBefore() {
        assertThat(database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type not in ('BASE TABLE', 'VIEW')
                        """).query(String.class).list()).isEmpty();
        assertThat(database.sql("""
                        select trigger_name from information_schema.triggers where trigger_schema = database()
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void whatIsInTheBoxIsOnlyAddedTo() {
        assertThat(BOX).allSatisfy(table -> assertThat(
                        database.sql("""
                                        select table_comment from information_schema.tables
                                        where table_schema = database() and table_name = ?
                                        """).param(table).query(String.class).single())
                .startsWith("append-only"));
    }

    @Test
    void noKeyLeadsFromTheBoxAnywhereButToTheRoundAndItsProposals() {
        var neighbours = new HashSet<>(BOX);
        var waiting = new ArrayDeque<>(BOX);
        var keys = foreignKeys();
        while (!waiting.isEmpty()) {
            keys.getOrDefault(waiting.remove(), List.of()).stream()
                    .filter(it -> !it.equals("blockbudget_round") && !it.equals("blockbudget_proposal"))
                    .filter(neighbours::add)
                    .forEach(waiting::add);
        }

        assertThat(neighbours).isEqualTo(BOX);
    }

    /** To which tables each has a foreign key, and which have one to it. */
    private Map<String, List<String>> foreignKeys() {
        record Key(String from, String to) {
            Key turned() {
                return new Key(/* from= */ to, /* to= */ from);
            }
        }
        return database.sql("""
                        select table_name, referenced_table_name from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        """).query((row, _) -> new Key(row.getString(1), row.getString(2))).list().stream()
                .flatMap(it -> Stream.of(it, it.turned()))
                .collect(groupingBy(Key::from, mapping(Key::to, toList())));
    }

    @Test
    void nothingThatIsKeptLeadsFromAVoterToABallot() {
        var round = rounds.voting(5, 100, 200, 300);
        var secrets = voted(round);

        var ballots = database.sql("select id, receipt from blockbudget_ballot where round_id = ?")
                .param(round.id().value())
                .query((row, _) -> List.of(row.getString("id"), row.getString("receipt")))
                .list();

        assertThat(ballots).hasSize(6);
        assertThat(rows(new TableColumn("blockbudget_ballot_choice", "ballot_id"), "blockbudget_ballot", "id"))
                .as("a join that is there is found")
                .isPositive();
        assertThat(mentions(round.id().toString()))
                .as("what is kept is found")
                .contains(new TableColumn("blockbudget_voter", "round_id"));
        assertThat(joins()).isEmpty();
        secrets.addAll(ballots.stream().flatMap(List::stream).collect(toSet()));
        assertThat(secrets).hasSizeGreaterThan(ballots.size() * 2).allSatisfy(it -> assertThat(mentions(it))
                .isEmpty());
        assertThat(ballots)
                .allSatisfy(it -> assertThat(UUID.fromString(it.getFirst()).version())
                        .as("made by chance")
                        .isEqualTo(4));
    }

    /**
     * Aylin votes on her own screen and changes her mind, Bram with the help of the desk, Carla gave her vote to Bram, Dirk
     * votes on paper and Esra on her own screen.
     *
     * @return what was on their screens and forms, and is kept nowhere
     */
    private Set<String> voted(TestRound round) {
        var receipts = Stream.generate(ReceiptCode::random).limit(4).toList();
        cast(round, round.resident(0), 0, receipts.get(0), round.choosing(1));
        rounds.as(round.resident(0), () -> voting.change(round.id(), receipts.get(0), round.choosing(1, 2)));
        giveAway(round, 2, 1);
        var desk = people.open("Nel", Role.COORDINATOR);
        people.actFor(round.resident(1), desk);
        assertThat(voting.cast(round.id(), rounds.vote(round, 1), receipts.get(1), round.choosing(2)))
                .isEqualTo(new CastResult.Cast());
        cast(round, round.resident(1), 2, receipts.get(2), round.choosing(3));
        var form = onPaper(round, 3, desk, round.choosing(1, 3));
        cast(round, round.resident(4), 4, receipts.get(3), Choices.BLANK);

        var secrets = new HashSet<String>();
        receipts.forEach(it -> secrets.addAll(List.of(it.letters(), it.text())));
        secrets.addAll(List.of(form.letters(), form.text()));
        return secrets;
    }

    private void giveAway(TestRound round, int giver, int holder) {
        var proxy = ProxyId.random();
        rounds.as(
                round.resident(giver),
                () -> proxies.offer(proxy, round.id(), rounds.vote(round, giver), rounds.vote(round, holder)));
        assertThat(rounds.as(round.resident(holder), () -> proxies.accept(proxy)))
                .isEqualTo(new ProxyAcceptResult.Accepted());
    }

    private PaperCode onPaper(TestRound round, int dwelling, AccountId second, Choices choices) {
        var issue = rounds.as(round.office(), () -> codes.issueAnew(round.id(), rounds.vote(round, dwelling)));
        var code = ((FormCodes.Issue.Given) issue).forms().getFirst().code();
        rounds.as(round.office(), () -> papers.enter(PaperEntryId.random(), round.id(), code, choices));
        assertThat(rounds.as(second, () -> papers.confirm(round.id(), code, choices)))
                .isEqualTo(new PaperConfirmResult.Confirmed());
        return code;
    }

    private void cast(TestRound round, AccountId by, int of, ReceiptCode receipt, Choices choices) {
        assertThat(rounds.as(by, () -> voting.cast(round.id(), rounds.vote(round, of), receipt, choices)))
                .isEqualTo(new CastResult.Cast());
    }

    /** The columns of any table that hold something by which a ballot is known, besides those of the box itself. */
    private List<String> joins() {
        var found = new ArrayList<String>();
        for (var column : allColumns()) {
            KNOWN_BY.forEach((box, keys) -> keys.forEach(key -> {
                if (!BOX.contains(column.table()) && rows(column, box, key) > 0) {
                    found.add(column + " = " + box + "." + key);
                }
            }));
        }
        return found;
    }

    private int rows(TableColumn column, String box, String key) {
        return database.sql("select count(*) from %s one join %s other on cast(one.%s as char) = cast(other.%s as char)"
                        .formatted(column.table(), box, column.quoted(), key))
                .query(Integer.class)
                .single();
    }

    /** The columns in which this stands, also amid other text; what a ballot is known by may stand in the box. */
    private List<TableColumn> mentions(String secret) {
        return allColumns().stream()
                .filter(it -> !BOX.contains(it.table())
                        || !KNOWN_BY.getOrDefault(it.table(), List.of()).contains(it.column()))
                .filter(it ->
                        database.sql("select count(*) from %s where instr(lower(cast(%s as char)), lower(:secret)) > 0"
                                                .formatted(it.table(), it.quoted()))
                                        .param("secret", secret)
                                        .query(Integer.class)
                                        .single()
                                > 0)
                .toList();
    }

    private record TableColumn(String table, String column) {

        String quoted() {
            return "`" + column + "`";
        }
    }

    /** Every column of every table in which an id, a hash or a text can stand. */
    private List<TableColumn> allColumns() {
        return database.sql("""
                        select c.table_name, c.column_name
                        from information_schema.columns c join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                            and c.data_type in ('uuid', 'char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')
                        order by c.table_name, c.ordinal_position
                        """)
                .query((row, _) -> new TableColumn(row.getString(1), row.getString(2)))
                .list();
    }

    private List<String> columns(String table) {
        return database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? order by ordinal_position
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
