package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Rounds for tests: a block with dwellings, a member in each of them, money to vote about and proposals to vote on. Whoever
 * was signed in before still is.
 */
@Component
public class TestRounds {

    /** For a field of a test, until there is a real one. */
    public static final TestRound NONE = new TestRound(
            RoundId.random(), BudgetId.random(), BlockId.random(), AccountId.random(), List.of(), List.of(), List.of());

    /** What there is to spend. */
    public static final Euros AMOUNT = Euros.of(1000);

    private static final Pattern MODULES =
            Pattern.compile("(access|notification|places|membership|budgets|attachments|blockbudget)_.*");
    private static final Set<String> CAME_WITH_THE_PORTAL = Set.of(
            "budgets_purpose",
            "budgets_label",
            "budgets_label_purpose",
            "budgets_label_rule",
            "membership_kind",
            "membership_terms",
            "membership_consent_text",
            "membership_number");
    private static final Duration NOON = Duration.ofHours(12);
    private static final List<String> NAMES =
            List.of("Aylin", "Bram", "Carla", "Dirk", "Esra", "Femke", "Guus", "Hatice", "Ivo", "Jet", "Karim", "Loes");

    private static final String SUFFIXES = " bcdefghijklmnopqrstuvwxyz";

    private final Rounds rounds;
    private final VoteStart start;
    private final VotedMoney money;
    private final Memberships memberships;
    private final TestBudgets budgets;
    private final TestMembers members;
    private final TestPeople people;
    private final JdbcClient database;
    private final MovableClock clock;

    TestRounds(
            Rounds rounds,
            VoteStart start,
            VotedMoney money,
            Memberships memberships,
            TestBudgets budgets,
            TestMembers members,
            TestPeople people,
            JdbcClient database,
            MovableClock clock) {
        this.rounds = rounds;
        this.start = start;
        this.money = money;
        this.memberships = memberships;
        this.budgets = budgets;
        this.members = members;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** A round of the safest rules in which people vote now, on proposals that cost so many euros. */
    public TestRound voting(int dwellings, long... euros) {
        return voting(RoundRules.SAFE, dwellings, euros);
    }

    /** A round in which people vote now, on proposals that cost so many euros. */
    public TestRound voting(RoundRules rules, int dwellings, long... euros) {
        return voting(opened(rules, dwellings), euros);
    }

    /** The same with a round that was opened before, such as one of two in which people vote at the same time. */
    public TestRound voting(TestRound opened, long... euros) {
        var accepted = accepted(opened.id(), euros);
        beginVote(opened.id());
        return new TestRound(
                opened.id(),
                opened.budget(),
                opened.block(),
                opened.office(),
                opened.dwellings(),
                opened.residents(),
                accepted);
    }

    /** A round whose rules are published, and in which people propose now; at least two dwellings, at most twelve. */
    public TestRound opened(RoundRules rules, int dwellings) {
        return asItWas(() -> {
            var another = another();
            var office = people.signedIn("Olga" + another, Role.COORDINATOR, Role.TREASURER);
            var budget = budgets.filled("blokbudget", "Blok Proef" + another, AMOUNT);
            var block = money.find(budget).map(VotableBudget::block).orElseThrow();
            var homes = IntStream.range(0, dwellings)
                    .mapToObj(_ -> dwelling(budget, "Proefstraat"))
                    .toList();
            var residents = new ArrayList<AccountId>();
            homes.forEach(it -> residents.add(movedIn(NAMES.get(residents.size()) + another, it)));
            people.signIn(office);
            var id = RoundId.random();
            assertThat(rounds.draft(id, plan(budget, rules, residents))).isEqualTo(new DraftResult.Kept(id));
            assertThat(rounds.open(id)).isEqualTo(new RoundOpeningResult.Opened());
            return new TestRound(id, budget, block, office, homes, residents, List.of());
        });
    }

    /** A round that the office is setting up, of a block with money. */
    public RoundId drafted() {
        return asItWas(() -> {
            var another = another();
            people.signedIn("Olga" + another, Role.COORDINATOR, Role.TREASURER);
            var budget = budgets.filled("blokbudget", "Blok Proef" + another, AMOUNT);
            var id = RoundId.random();
            assertThat(rounds.draft(id, plan(budget, RoundRules.SAFE, List.of())))
                    .isEqualTo(new DraftResult.Kept(id));
            return id;
        });
    }

    /** What is added to the names of a second round and all after it. */
    private String another() {
        var before = database.sql("select count(*) from blockbudget_round")
                .query(Integer.class)
                .single();
        return before == 0 ? "" : SUFFIXES.substring(before, before + 1);
    }

    /** What a round of this budget is set up with, if it begins today. */
    public RoundPlan plan(BudgetId budget, RoundRules rules, List<AccountId> scrutineers) {
        return new RoundPlan(
                "Wat doen we samen?",
                budget,
                AMOUNT,
                rules,
                RoundDays.startingOn(today()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                scrutineers.stream()
                        .limit(RoundPlan.SCRUTINEERS)
                        .map(this::number)
                        .toList());
    }

    private int number(AccountId account) {
        return memberships.of(account).getFirst().number();
    }

    /** Another dwelling in the block whose budget this is, at the next number of that street. */
    public DwellingId dwelling(BudgetId budget, String street) {
        var id = DwellingId.of(UUID.randomUUID().toString());
        var added = database.sql("""
                        insert into places_dwelling (id, street, house_number, addition, addition_key, postcode, town,
                            block_id, version)
                        select :id, :street,
                            (select coalesce(max(house_number), 0) + 1 from places_dwelling where postcode = '3812ZY'),
                            '', '', '3812ZY', 'Amersfoort', cast(holder as uuid), 0
                        from budgets_budget where id = :budget
                        """)
                .param("id", id.value())
                .param("street", street)
                .param("budget", budget.value())
                .update();
        assertThat(added).isEqualTo(1);
        return id;
    }

    /** A member of this first name who lives in that dwelling from now on; nobody else is called so. */
    public AccountId movedIn(String name, DwellingId home) {
        return asItWas(() -> {
            var account = members.signedIn(name);
            move(account, home);
            return account;
        });
    }

    /** The member of this account lives in that dwelling from now on. */
    public void move(AccountId account, DwellingId home) {
        var moved = database.sql("""
                        update membership_residence set confirmed = true, dwelling_id = :home,
                            block_id = (select block_id from places_dwelling where id = :home)
                        where current_of in (select id from membership_member where account_id = :account)
                        """)
                .param("home", home.value())
                .param("account", account.value())
                .update();
        assertThat(moved).isEqualTo(1);
    }

    /** Proposals that the office found to cost so many euros, called after their costs, in this order. */
    public List<ProposalId> accepted(RoundId round, long... euros) {
        var proposed = clock.instant();
        return LongStream.of(euros)
                .mapToObj(it -> {
                    var id = ProposalId.random();
                    database.sql("""
                                    insert into blockbudget_proposal (id, round_id, title, text, place, proposed_at, state,
                                        purpose, cents, responsibility, urgent, number, version)
                                    values (:id, :round, :title, 'Dat willen wij graag.', 'In de hal', :at, 'ACCEPTED',
                                        'repairs', :cents, 1, false, null, 0)
                                    """)
                            .param("id", id.value())
                            .param("round", round.value())
                            .param("title", "Voorstel van " + it + " euro")
                            .param(
                                    "at",
                                    proposed.plusMillis(
                                            database.sql("select count(*) from blockbudget_proposal where round_id = ?")
                                                    .param(round.value())
                                                    .query(Integer.class)
                                                    .single()))
                            .param("cents", Euros.of(it).cents())
                            .update();
                    return id;
                })
                .toList();
    }

    /** The same for a test that does not move the clock: the days of the round are moved, so that people vote from today on. */
    public void beginVoteToday(RoundId round) {
        database.sql("""
                        update blockbudget_round set ideas_from = ideas_from - interval 5 week,
                            check_from = check_from - interval 5 week, vote_from = vote_from - interval 5 week,
                            vote_until = vote_until - interval 5 week, objections_until = objections_until - interval 5 week
                        where id = ?
                        """).param(round.value()).update();
        start.ifDue(round);
    }

    /** Moves the clock to noon on the first day of voting, on which it begins. */
    public void beginVote(RoundId round) {
        moveTo(DutchTime.beginning(days(round).voteFrom()).plus(NOON));
        start.ifDue(round);
    }

    /** Moves the clock to the moment from which no ballot is taken any more. */
    public void endVote(RoundId round) {
        moveTo(days(round).closing());
    }

    /** Moves the clock ahead. */
    public void moveTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    RoundDays days(RoundId round) {
        return database.sql("""
                        select ideas_from, check_from, vote_from, vote_until, objections_until
                        from blockbudget_round where id = ?
                        """)
                .param(round.value())
                .query((row, _) -> new RoundDays(
                        row.getObject("ideas_from", LocalDate.class),
                        row.getObject("check_from", LocalDate.class),
                        row.getObject("vote_from", LocalDate.class),
                        row.getObject("vote_until", LocalDate.class),
                        row.getObject("objections_until", LocalDate.class)))
                .single();
    }

    /** The vote of the dwelling at this place in the list, where dwellings vote. */
    public VoterId vote(TestRound round, int dwelling) {
        return database.sql("select id from blockbudget_voter where round_id = :round and unit = :unit")
                .param("round", round.id().value())
                .param("unit", round.dwellings().get(dwelling).value())
                .query((row, _) -> new VoterId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Does it as this person; whoever was signed in before is so again afterwards. */
    public <T> T as(AccountId account, Supplier<T> work) {
        return asItWas(() -> {
            people.signIn(account);
            return work.get();
        });
    }

    /** The same for a thread of its own. */
    public <T> Callable<T> later(AccountId account, Supplier<T> work) {
        return () -> as(account, work);
    }

    private static <T> T asItWas(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** Removes what a test left that commits: every round, with all money, members and accounts. */
    public static void forget(SpringLiquibase owner) throws SQLException {
        forget(owner.getDataSource());
    }

    private static void forget(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) {
                if (MODULES.matcher(table).matches() && !CAME_WITH_THE_PORTAL.contains(table)) {
                    statement.execute("delete from " + table);
                }
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
