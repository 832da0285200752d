package nl.floreynwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountSummary;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.startup.CannotStartException;
import nl.floreynwijk.blockbudget.LedRounds;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundSummary;
import nl.floreynwijk.blockbudget.Voting;
import nl.floreynwijk.blockbudget.VotingRooms;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.NewAddresses;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.FigureDesk;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.ProgrammeDesk;
import nl.floreynwijk.parade.WaitingDesk;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningSummary;
import nl.floreynwijk.rad.Evenings;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DemoContentTest {

    @Autowired
    Accounts accounts;

    @Autowired
    DemoNeighbourhood neighbourhood;

    @Autowired
    DemoBudgets budgets;

    @Autowired
    DemoRooms rooms;

    @Autowired
    DemoHandy handy;

    @Autowired
    DemoJobs jobs;

    @Autowired
    DemoGreen green;

    @Autowired
    DemoParade parade;

    @Autowired
    DemoRad rad;

    @Autowired
    Evenings evenings;

    @Autowired
    Boards boards;

    @Autowired
    Editions editions;

    @Autowired
    EditionDesk editionDesk;

    @Autowired
    FloorPlans plans;

    @Autowired
    FigureDesk figures;

    @Autowired
    ParadeMoney money;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    WaitingDesk waitingDesk;

    @Autowired
    LedRounds ledRounds;

    @Autowired
    VotingRooms votingRooms;

    @Autowired
    Voting voting;

    @Autowired
    Applications applications;

    @Autowired
    NewAddresses addresses;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    @Autowired
    Contacts contacts;

    DemoContent demo;
    DemoContent real;

    @BeforeEach
    void prepareStarts() {
        demo = startOf(true);
        real = startOf(false);
    }

    private DemoContent startOf(boolean isDemo) {
        var settings = new PortalSettings(Path.of("data"), URI.create("http://localhost"), isDemo);
        return new DemoContent(
                settings,
                accounts,
                neighbourhood,
                budgets,
                rooms,
                handy,
                jobs,
                green,
                parade,
                rad,
                asPortal,
                database,
                transaction,
                clock);
    }

    @Test
    void noPageOpensOnRealPeople() {
        people.open("anna");

        assertThatExceptionOfType(CannotStartException.class).isThrownBy(demo::start);
        assertThat(demo.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    /** To fill it takes long: all of these look at the same. */
    @TestFactory
    Stream<DynamicTest> whatIsInIt() {
        demo.start();
        demo.start();

        return Stream.of(
                dynamicTest("an empty database is filled once", this::anEmptyDatabaseIsFilledOnce),
                dynamicTest("no real portal opens on it", this::noRealPortalOpensOnADemo),
                dynamicTest("people live in it and others want to join", this::peopleLiveInItAndOthersWantToJoin),
                dynamicTest("a round is in each phase", this::aRoundIsInEachPhase),
                dynamicTest("Ria can vote at once", this::riaCanVoteAtOnce),
                dynamicTest(
                        "the next market can be booked", this::theNextMarketCanBeBookedAndThatOfYearsAgoIsStillThere),
                dynamicTest("the next market has music", this::theNextMarketHasMusicPeopleWhoWaitAndMoney),
                dynamicTest("last summer is in the figures", this::lastSummerIsInTheFigures),
                dynamicTest(
                        "people put coins on cards in October",
                        this::peoplePutCoinsOnCardsInOctoberAndTheNextEveningIsPrepared));
    }

    private void noRealPortalOpensOnADemo() {
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(real::start);
    }

    @Test
    void aRealPortalStaysEmpty() {
        real.start();

        assertThat(openAccounts()).isEmpty();
    }

    private void anEmptyDatabaseIsFilledOnce() {
        assertThat(openAccounts())
                .containsAll(Arrays.stream(DemoPerson.values())
                        .map(person -> tuple(person.fullName(), person.address(), person.roles()))
                        .toList());
    }

    private void peopleLiveInItAndOthersWantToJoin() {
        people.signedIn("board", Role.BOARD);
        assertThat(applications.waiting()).hasSize(3).anySatisfy(it -> assertThat(it.oddities())
                .isNotEmpty());
        assertThat(addresses.waiting()).singleElement().satisfies(it -> assertThat(it.mayConfirm())
                .isTrue());
    }

    private void aRoundIsInEachPhase() {
        people.signedIn("office", Role.COORDINATOR);
        assertThat(ledRounds.all(Optional.empty(), 0, 50))
                .filteredOn(it -> !it.isPractice())
                .extracting(RoundSummary::phase)
                .containsExactlyInAnyOrder(
                        Phase.DRAFT,
                        Phase.PLANNED,
                        Phase.IDEAS,
                        Phase.CHECK,
                        Phase.VOTE,
                        Phase.OBJECTIONS,
                        Phase.DOING);
    }

    private void riaCanVoteAtOnce() {
        asPortal.runFor(accountOf(DemoPerson.RIA), () -> {
            var round = votingRooms.mine().stream()
                    .filter(it -> it.phase() == Phase.VOTE)
                    .findFirst()
                    .orElseThrow();
            assertThat(voting.paper(round.id()).orElseThrow().votes())
                    .singleElement()
                    .satisfies(it -> assertThat(it.isOpen()).isTrue());
            assertThat(round.cast()).isPositive().isLessThan(round.units());
        });
    }

    private void theNextMarketCanBeBookedAndThatOfYearsAgoIsStillThere() {
        assertThat(editions.seen().shown())
                .hasValueSatisfying(it -> assertThat(it.bookable()).isTrue())
                .hasValueSatisfying(
                        it -> assertThat(plans.of(it.id()).pitches()).hasSize(40));
        people.signedIn("organiser", Role.PARADE_ORGANISER);
        assertThat(editionDesk.all())
                .hasSize(3)
                .last()
                .satisfies(it -> assertThat(it.summary().texts().heatPlan()).isEqualTo("<niet> hittebestendig"))
                .satisfies(it -> assertThat(it.series().aliases())
                        .containsExactly("SK Zomerparade", "Zomerbraderie", "Zomermarkt", "Zomermarktparade"));
        assertThat(database.sql("select state, count(*) from parade_booking group by state order by state")
                        .query((row, _) -> row.getString(1) + " " + row.getInt(2))
                        .list())
                .containsExactly("BOOKED 17", "REQUESTED 2");
    }

    private void theNextMarketHasMusicPeopleWhoWaitAndMoney() {
        var next = editions.seen().shown().orElseThrow().id();
        people.signedIn("musical organiser", Role.PARADE_ORGANISER);
        assertThat(programme.of(next).orElseThrow().items()).hasSize(6).allSatisfy(it -> assertThat(it.outside())
                .isFalse());
        assertThat(waitingDesk.list(next)).hasSize(2);
        assertThat(money.overview(next).orElseThrow().total().received()).isGreaterThan(Euros.ZERO);
        assertThat(money.overview(next).orElseThrow().total().owed()).isGreaterThan(Euros.ZERO);
    }

    private void lastSummerIsInTheFigures() {
        people.signedIn("counting organiser", Role.PARADE_ORGANISER);
        var last = figures.of(editions.seen().shown().orElseThrow().id())
                .orElseThrow()
                .before()
                .orElseThrow();
        assertThat(last.days().getLast().day()).isBefore(DutchTime.day(clock.instant()));
        assertThat(last.booked()).isEqualTo(8);
        assertThat(last.came()).isEqualTo(11);
        assertThat(last.away()).isEqualTo(3);
        assertThat(last.evaluations().asked()).isEqualTo(7);
        assertThat(last.evaluations().answered()).isEqualTo(5);
        assertThat(last.received()).isEqualTo(last.invoiced());
        assertThat(figures.of(last.edition()).orElseThrow().evaluations().wentWell())
                .hasSize(4);
    }

    private void peoplePutCoinsOnCardsInOctoberAndTheNextEveningIsPrepared() {
        people.signedIn("host", Role.COORDINATOR);
        assertThat(evenings.all())
                .extracting(EveningSummary::cards, EveningSummary::people, EveningSummary::ended)
                .containsExactly(tuple(8, 0, false), tuple(16, 70, true));
        var board = boards.now(evenings.all().getLast().id()).orElseThrow().value();
        assertThat(board.invested()).isBetween(670, 699);
        assertThat(board.cards()).allSatisfy(it -> assertThat(it.coins()).isPositive());
    }

    private AccountId accountOf(DemoPerson person) {
        return contacts.holding(Role.MEMBER).stream()
                .filter(it -> it.address().value().equals(person.address()))
                .findFirst()
                .map(Contact::account)
                .orElseThrow();
    }

    private List<Tuple> openAccounts() {
        var found = new ArrayList<AccountSummary>();
        asPortal.run(() -> found.addAll(accounts.search("", 0, Accounts.MOST_PER_PAGE)));
        return found.stream()
                .filter(AccountSummary::isOpen)
                .map(it -> tuple(it.name(), it.email().value(), it.roles()))
                .toList();
    }
}
