package nl.floreynwijk.blockbudget;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestLinks;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.LiveHeap;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.bench.UidlBrowser;
import nl.floreynwijk.blockbudget.Electorate.Person;
import nl.floreynwijk.blockbudget.VotingDay.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast ballots are cast, and how a thousand people who vote within a minute fare. */
public final class BlockbudgetGroup implements Group {

    private static final int VOTERS = 1_000;

    /** Of them so many vote in a browser: the machine that is measured plays all of these as well. */
    private static final int ON_THE_PAGE = 100;

    private static final int LOOKING = 50;
    private static final int SCREENS = 100;

    /** They come a little faster, for each takes some seconds to choose. */
    private static final Duration COME_WITHIN = Duration.ofSeconds(54);

    private static final double MINUTE = 60;

    private static final int MORE_ROUNDS = 120;
    private static final int THREADS = 4;
    private static final int DUEL_ROUNDS = 15;
    private static final Duration TURN = Duration.ofMillis(500);
    private static final double LEAST_OF_BARE_ROWS = 0.5;

    private static final double MOST_OF_A_TAB = 150;
    private static final double LATE = 0.95;

    @Override
    public String name() {
        return "blockbudget";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var people = stage.tool(TestPeople.class);
        people.signIn(people.open("stembureau", Role.COORDINATOR, Role.TREASURER));
        stage.say("a block of %d people…".formatted(VOTERS + LOOKING));
        var electorate = new Electorate(stage, VOTERS + LOOKING);
        measureCasting(stage, electorate, figures);
        measureMinute(stage, electorate, figures);
    }

    private static void measureCasting(Stage stage, Electorate electorate, Consumer<Figure> figures) throws Exception {
        stage.say("casting ballots…");
        var castings = new Castings(stage, electorate.votes(MORE_ROUNDS));
        var outcome = new Duel(THREADS, DUEL_ROUNDS, TURN).between(castings.byTheService(), castings.byBareJdbc());
        figures.accept(Figure.of("casting a ballot", outcome.ours().median(), "ballots/s")
                .against("%s/s by bare JDBC, %d threads, rounds of %d votes"
                        .formatted(
                                Figure.plain(outcome.bare().median()),
                                THREADS,
                                electorate.people().size())));
        figures.accept(Figure.of(
                        "casting a ballot, share of bare JDBC", outcome.ratio().median(), "ratio")
                .against("the same rows in the same transactions by bare JDBC in turns; %d rounds from %s"
                        .formatted(DUEL_ROUNDS, outcome.ratio().range()))
                .atLeast(LEAST_OF_BARE_ROWS));
        stage.say("%d votes were used".formatted(castings.used()));
    }

    private static void measureMinute(Stage stage, Electorate electorate, Consumer<Figure> figures) throws Exception {
        var portal = stage.portal();
        var browsers = new Browsers(stage.tool(TestLinks.class), portal.address());
        var day = new VotingDay(electorate.round());
        var looking = electorate.people().subList(VOTERS, VOTERS + LOOKING);
        stage.say("opening the room on %d screens…".formatted(2 * SCREENS));
        screens(day, browsers, looking);
        var heap = new LiveHeap(portal.process().toHandle());
        var before = heap.bytes();
        var screens = screens(day, browsers, looking);
        figures.accept(Figure.of("heap per tab of the room", (heap.bytes() - before) / 1000.0 / SCREENS, "kB")
                .against("what lived before %d people opened it in two browsers each, after a full collection each time"
                        .formatted(LOOKING))
                .atMost(MOST_OF_A_TAB));
        stage.say("%d people sign in…".formatted(ON_THE_PAGE));
        var onThePage = browsers.signedIn(electorate.people().subList(0, ON_THE_PAGE));
        var castings = new Castings(stage, electorate.votes(electorate.people().subList(ON_THE_PAGE, VOTERS)));
        stage.say("they vote within a minute, with the room open on %d screens…".formatted(SCREENS));
        accept(
                figures,
                day.held(onThePage, Collections.nCopies(VOTERS - ON_THE_PAGE, castings::cast), COME_WITHIN, screens),
                stage);
        requireBallots(stage, electorate.round());
    }

    private static List<Screen> screens(VotingDay day, Browsers browsers, List<Person> looking) {
        return IntStream.range(0, SCREENS)
                .mapToObj(it -> day.opened(browsers.signedIn(looking.get(it % looking.size()))))
                .toList();
    }

    private static void accept(Consumer<Figure> figures, VotingDay.Outcome outcome, Stage stage) {
        outcome.errors().stream()
                .collect(Collectors.groupingBy(Throwable::toString, Collectors.counting()))
                .forEach((error, times) -> stage.say("%d times: %s".formatted(times, error)));
        figures.accept(Figure.of(
                        "%d people vote within a minute, errors".formatted(VOTERS),
                        outcome.errors().size(),
                        "errors")
                .against(
                        "%d on the page and the others through the service, the room open on %d screens and looked at %d times"
                                .formatted(
                                        ON_THE_PAGE, SCREENS, outcome.looking().count()))
                .atMost(0));
        figures.accept(Figure.of("%d people vote, from first to last".formatted(VOTERS), outcome.seconds(), "s")
                .against("one every %s ms, who thinks a few seconds"
                        .formatted(Figure.plain(COME_WITHIN.toMillis() / (double) VOTERS)))
                .atMost(MINUTE));
        var file = outcome.files().percentile(LATE);
        accept(figures, "casting a ballot by the service", outcome.casting(), file);
        accept(figures, "handing a ballot in on the page", outcome.handingIn(), file);
        accept(figures, "opening the ballot", outcome.opening(), file);
        accept(figures, "looking at the room again", outcome.looking(), file);
    }

    private static void accept(Consumer<Figure> figures, String what, Samples waits, double file) {
        figures.accept(Figure.of(what + " in that minute, for one in twenty", waits.percentile(LATE), "ms")
                .against("%s ms in the middle of %d; %s ms for a plain file"
                        .formatted(Figure.plain(waits.median()), waits.count(), Figure.plain(file))));
    }

    /** What the portal said is what the ballot box holds. */
    private static void requireBallots(Stage stage, RoundId round) throws IOException {
        var ballots = stage.service(JdbcClient.class)
                .sql("select count(*) from blockbudget_ballot where round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
        if (ballots != VOTERS) {
            throw new IllegalStateException("There are %d ballots in the box".formatted(ballots));
        }
    }

    /** Signs people in, each time with a browser of its own. */
    private static final class Browsers {

        private final TestLinks links;
        private final String portal;
        private int number;

        Browsers(TestLinks links, String portal) {
            this.links = links;
            this.portal = portal;
        }

        UidlBrowser signedIn(Person person) {
            return signIn(person, ++number);
        }

        List<UidlBrowser> signedIn(List<Person> people) throws Exception {
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                var work = new ArrayList<Callable<UidlBrowser>>();
                for (var person : people) {
                    var own = ++number;
                    work.add(() -> signIn(person, own));
                }
                var browsers = new ArrayList<UidlBrowser>();
                for (Future<UidlBrowser> browser : threads.invokeAll(work)) {
                    browsers.add(browser.get());
                }
                return browsers;
            }
        }

        private UidlBrowser signIn(Person person, int own) {
            var browser = new UidlBrowser(portal, own);
            var page = browser.signIn(links.pathFor(person.email()));
            if (!page.equals("/start")) {
                throw new IllegalStateException("Sign-in leads to " + page);
            }
            return browser;
        }
    }
}
