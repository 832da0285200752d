package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    private static final Duration NOON = Duration.ofHours(12);
    private static final List<String> NAMES =
            List.of("Aylin", "Bram", "Carla", "Dirk", "Esra", "Femke", "Guus", "Hatice", "Ivo", "Jet", "Karim", "Loes");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Rounds rounds;
    private final VoteStart start;
    private final Proxies proxies;
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
            Proxies proxies,
            VotedMoney money,
            Memberships memberships,
            TestBudgets budgets,
            TestMembers members,
            TestPeople people,
            JdbcClient database,
            MovableClock clock) {
        this.rounds = rounds;
        this.start = start;
        this.proxies = proxies;
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
            var prepared = prepared(dwellings);
            people.signIn(prepared.office());
            var plan = plan(prepared.budget(), rules, prepared.residents());
            assertThat(rounds.draft(prepared.id(), plan)).isEqualTo(new DraftResult.Kept(prepared.id()));
            assertThat(RoundPlans.open(rounds, prepared.id())).isEqualTo(new RoundOpeningResult.Opened());
            return prepared;
        });
    }

    /** A block with money and people, in which somebody can set up a round; there is none yet. */
    public TestRound prepared(int dwellings) {
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
            return new TestRound(RoundId.random(), budget, block, office, homes, residents, List.of());
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

    /** What is added to the names of a second block and all after it: letters, for there are no figures in names. */
    private String another() {
        var before = database.sql("select count(*) from access_account where name like 'Olga%'")
                .query(Integer.class)
                .single();
        return before == 0 ? "" : letters(before);
    }

    private static String letters(int number) {
        var last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
        return number < LETTERS.length() ? last : letters(number / LETTERS.length()) + last;
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

    /** At most one of these can win. */
    public void incompatible(RoundId round, List<ProposalId> proposals) {
        proposals.forEach(it -> database.sql("""
                        insert into blockbudget_incompatible (round_id, set_number, proposal_id) values (:round, 1, :proposal)
                        """)
                .param("round", round.value())
                .param("proposal", it.value())
                .update());
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

    /** One dwelling gives its vote to another, which takes it. */
    public void given(TestRound round, int giver, int holder) {
        var proxy = ProxyId.random();
        as(round.resident(giver), () -> proxies.offer(proxy, round.id(), vote(round, giver), vote(round, holder)));
        assertThat(as(round.resident(holder), () -> proxies.accept(proxy))).isEqualTo(new ProxyAcceptResult.Accepted());
    }

    /** The address to which this account gets mail. */
    public String emailOf(AccountId account) {
        return database.sql("select email from access_account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    /** What the block is called, and the budget about which it votes. */
    public String blockOf(TestRound round) {
        return database.sql("select name from places_block where id = ?")
                .param(round.block().value())
                .query(String.class)
                .single();
    }

    /** The number of this member, as it is typed. */
    public String numberOf(AccountId account) {
        return String.valueOf(number(account));
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
}
