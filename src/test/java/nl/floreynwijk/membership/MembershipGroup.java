package nl.floreynwijk.membership;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.LiveHeap;
import nl.floreynwijk.bench.Neighbours;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How fast the register answers, whether it holds a thousand members or a hundred thousand. */
public final class MembershipGroup implements Group {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int PAGE = 20;
    private static final int ROUNDS = 1_000;
    private static final int WARM_UP = 300;
    private static final int SOUGHT = 100;

    private static final int APPLICATIONS = 40_000;
    private static final int THREADS = 4;
    private static final int DUEL_ROUNDS = 15;
    private static final Duration TURN = Duration.ofMillis(500);

    /** What a member is made of. */
    private static final List<String> MADE =
            List.of("member", "residence", "given_consent", "search_word", "search_pair");

    private static final int PEOPLE = 50;
    private static final int TABS = 100;

    /** What a register of a hundred thousand may cost, against one of a thousand. */
    private static final double MOST = 1.3;

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var people = stage.tool(TestPeople.class);
        people.signIn(people.open("bestuurslid", Role.BOARD));
        measureRegister(stage, figures);
        measureApproving(stage, figures);
        measureHeap(stage, figures);
    }

    private static void measureApproving(Stage stage, Consumer<Figure> figures) throws Exception {
        stage.say("approving applications…");
        var approvals = new Approvals(stage, APPLICATIONS);
        var outcome = new Duel(THREADS, DUEL_ROUNDS, TURN).between(approvals.byTheService(), approvals.byBareJdbc());
        figures.accept(Figure.of("approving an application", outcome.ours().median(), "members/s")
                .against("%s/s by bare JDBC, %d threads"
                        .formatted(Figure.plain(outcome.bare().median()), THREADS)));
        figures.accept(Figure.of(
                        "approving an application, share of bare JDBC",
                        outcome.ratio().median(),
                        "ratio")
                .against("the same rows in the same transactions by bare JDBC in turns; %d rounds from %s"
                        .formatted(DUEL_ROUNDS, outcome.ratio().range()))
                .atLeast(0.5));
    }

    private static void measureHeap(Stage stage, Consumer<Figure> figures) throws Exception {
        var portal = stage.portal();
        var neighbours = new Neighbours(stage, portal.address());
        var heap = new LiveHeap(portal.process().toHandle());
        var board = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> neighbours.open(Role.BOARD))
                .toList();
        stage.say("opening " + 2 * TABS + " tabs with the register…");
        openTabs(board);
        var before = heap.bytes();
        openTabs(board);
        figures.accept(Figure.of(
                        "heap per tab of the register of " + LARGE, (heap.bytes() - before) / 1000.0 / TABS, "kB")
                .against("what lived before %d tabs were opened, after a full collection each time".formatted(TABS))
                .atMost(150));
    }

    private static void openTabs(List<Neighbours.Neighbour> board) {
        for (var tab = 0; tab < TABS; tab++) {
            board.get(tab % board.size()).signIn().open("/kantoor/leden", "Leden");
        }
    }

    /** Each register has a server of its own; they are asked in turns, by the same code. */
    private static void measureRegister(Stage stage, Consumer<Figure> figures) throws IOException, SQLException {
        try (var large = stage.database().asOwner();
                var smallServer = ExternalDatabase.empty("bench-small");
                var small = smallServer.asOwner()) {
            stage.say("making a register of " + LARGE + " members…");
            var began = System.nanoTime();
            make(large, LARGE);
            figures.accept(Figure.of("making a register of " + LARGE, (System.nanoTime() - began) / 1e9, "s"));
            copyTables(large, small);
            make(small, SMALL);
            var ofSmall = register(stage, small);
            var ofLarge = register(stage, large);
            stage.say("reading pages…");
            for (var order : RegisterOrder.ALL) {
                figures.accept(compare("page 1 by " + name(order), page(ofSmall, order, 1), page(ofLarge, order, 1)));
                figures.accept(compare(
                        "page 1,000 by " + name(order), page(ofSmall, order, 1_000), page(ofLarge, order, 1_000)));
            }
            stage.say("searching…");
            for (var search : searches(ofSmall).entrySet()) {
                figures.accept(compare(
                        "search by " + search.getKey(),
                        search(ofSmall, search.getValue()),
                        search(ofLarge, search.getValue())));
                var pages = search.getValue().stream().map(Sought::page).toList();
                figures.accept(Figure.of(
                        "search by " + search.getKey() + " in 100,000, a page of " + PAGE,
                        median(search(ofLarge, pages)),
                        "ms"));
            }
        }
    }

    /** The tables of the register, empty but for the kinds, on a server that has none. */
    private static void copyTables(Connection from, Connection to) throws SQLException {
        try (var reading = from.createStatement();
                var writing = to.createStatement()) {
            for (var table :
                    Stream.concat(Stream.of("kind", "number"), MADE.stream()).toList()) {
                try (var made = reading.executeQuery("show create table membership_" + table)) {
                    made.next();
                    writing.execute(made.getString(2));
                }
            }
            writing.execute("""
                    insert into membership_kind values
                        ('resident', 'PERSON', true, 'Bewoner', 'Resident', '', '', 1, true, 0),
                        ('organisation', 'ORGANISATION', true, 'Winkel', 'Shop', '', '', 2, true, 0),
                        ('supporter', 'PERSON', false, 'Vriend', 'Friend', '', '', 3, true, 0)""");
        }
    }

    /** In place of whoever the demo put there: they have the first numbers. */
    private static void make(Connection connection, int members) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (var table : MADE) {
                statement.execute("truncate table membership_" + table);
            }
            // In any order, these take longest: made of what is there, they do not
            statement.execute("drop index ix_membership_search_word_word on membership_search_word");
            statement.execute("drop index ix_membership_search_word_in_order on membership_search_word");
            statement.execute("drop index ix_membership_search_pair_pair on membership_search_pair");
            connection.setAutoCommit(false);
            new RegisterMaker(connection).make(members);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("""
                    create index ix_membership_search_word_in_order
                        on membership_search_word (beginning, standing, sort_name, member_id)""");
            statement.execute("""
                    create index ix_membership_search_word_word
                        on membership_search_word (word, standing, sort_name, member_id)""");
            statement.execute(
                    "create index ix_membership_search_pair_pair on membership_search_pair (pair, member_id)");
            statement.execute("""
                    analyze table membership_member, membership_residence, membership_given_consent,
                        membership_search_word, membership_search_pair""");
        }
    }

    private static Register register(Stage stage, Connection connection) throws IOException {
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        return new Register(
                new RegisterQueries(database, new RegisterWays(database), new Landmarks()),
                stage.service(MemberStories.class),
                database,
                stage.service(Contacts.class),
                stage.service(CurrentAccount.class));
    }

    private static String name(RegisterOrder order) {
        return order.by().name().toLowerCase(Locale.ROOT) + (order.descending() ? " from the end" : "");
    }

    /** In a register that has no such page, the last one. */
    private static Runnable page(Register register, RegisterOrder order, int number) {
        var now = RegisterFilter.of(Standing.NOW);
        var last = register.count(now, number * PAGE) - PAGE;
        return () -> register.search(now, order, Math.min((number - 1) * PAGE, last), PAGE);
    }

    /** What the desk types, and how many members it gets to see. */
    private record Sought(String typed, int rows) {

        Sought page() {
            return new Sought(typed, PAGE);
        }

        List<MemberSummary> in(Register register) {
            return register.search(RegisterFilter.of(Standing.NOW).withWords(typed), RegisterOrder.BY_NAME, 0, rows);
        }
    }

    private static Runnable search(Register register, List<Sought> sought) {
        var next = new AtomicInteger();
        return () -> sought.get(next.getAndIncrement() % sought.size()).in(register);
    }

    /**
     * Finds members who are in both registers. A large one has more who are called the same: to tell how fast it is searched,
     * and not how much there is to tell, as many rows are asked of it as the small one has.
     */
    private static Map<String, List<Sought>> searches(Register register) {
        var searches = new LinkedHashMap<String, List<Sought>>();
        for (var member : register.search(RegisterFilter.of(Standing.NOW), RegisterOrder.BY_NAME, 0, SOUGHT)) {
            var person = member.contactPerson().orElse(member.name());
            var family = person.substring(person.lastIndexOf(' ') + 1);
            var given = person.substring(0, person.indexOf(' '));
            var address = member.address().orElseThrow();
            Map.of(
                            "half a family name",
                            beginning(family, 5),
                            "half a name",
                            beginning(given, 3) + " " + beginning(family, 5),
                            "street and house number",
                            beginning(address.street(), 6) + " " + address.houseNumber(),
                            "postcode and house number",
                            address.postcode() + " " + address.houseNumber(),
                            "mail address",
                            member.email().orElseThrow().value().replaceFirst("@.*", "@"),
                            "member number",
                            Integer.toString(member.number().orElseThrow()))
                    .forEach((what, typed) -> searches.computeIfAbsent(what, _ -> new ArrayList<>())
                            .add(new Sought(
                                    typed, new Sought(typed, PAGE).in(register).size())));
        }
        return searches;
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(word.length(), letters));
    }

    private static Figure compare(String what, Runnable small, Runnable large) {
        var ofSmall = new ArrayList<Double>();
        var ofLarge = new ArrayList<Double>();
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var smallTook = millis(small);
            var largeTook = millis(large);
            if (round >= 0) {
                ofSmall.add(smallTook);
                ofLarge.add(largeTook);
            }
        }
        var smallMedian = Samples.of(ofSmall).median();
        var largeMedian = Samples.of(ofLarge).median();
        return Figure.of(what + ", 100,000 by 1,000 members", largeMedian / smallMedian, "ratio")
                .against("%s ms by %s ms, medians of %d in turns"
                        .formatted(Figure.plain(largeMedian), Figure.plain(smallMedian), ROUNDS))
                .atMost(MOST);
    }

    private static double median(Runnable work) {
        return Samples.of(IntStream.range(0, ROUNDS).mapToObj(_ -> millis(work)).toList())
                .median();
    }

    private static double millis(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
