package nl.floreynwijk.rad;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.Race;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One phone in two tabs, two helpers with one sheet, and a host who closes meanwhile; nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RadRacesTest {

    private static final int TIMES = 5;
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Guests guests;

    @Autowired
    Sheets sheets;

    @Autowired
    EveningCourse course;

    @Autowired
    Cards desk;

    @Autowired
    Evenings evenings;

    @Autowired
    Boards boards;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();
    private AccountId henk = AccountId.random();
    private Token phone = Token.random();

    @BeforeEach
    void thereIsAnEveningThatBegan() {
        henk = people.open("Henk Host", Role.COORDINATOR);
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
        phone = rad.joined(evening);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        rad.clear();
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from access_account");
        }
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        return Race.<Object>atOnce(one::call, other::call);
    }

    private <T> Callable<T> asHost(Callable<T> work) {
        return () -> {
            people.signIn(henk);
            return work.call();
        };
    }

    private Callable<PutResult> putting(CardId card, int coins) {
        return () -> guests.put(run, phone, card, coins);
    }

    /** What the screen shows, what lies on cards, and what each guest spent are one and the same. */
    private void everythingAddsUp() {
        var board = boards.now(evening).orElseThrow().value();
        var live = board.run().orElseThrow().id();
        assertThat(board.invested()).isEqualTo(rad.coinsIn(live));
        assertThat(database.sql("""
                        select count(*) from rad_guest g
                        where g.spent <> coalesce((select sum(p.coins) from rad_coins p where p.guest_id = g.id), 0) or g.spent > g.coins
                        """).query(Integer.class).single()).isZero();
    }

    @RepeatedTest(TIMES)
    void lastCoinsOfOnePhoneInTwoTabsLieOnOneCard() throws Exception {
        rad.put(run, phone, cards.get(2), 4);

        var results = atOnce(putting(cards.get(0), 6), putting(cards.get(1), 6));

        assertThat(results).hasOnlyElementsOfTypes(PutResult.Put.class, PutResult.TooMany.class);
        assertThat(results).filteredOn(PutResult.Put.class::isInstance).hasSize(1);
        assertThat(rad.coinsIn(run)).isEqualTo(10);
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void sameWishSentTwiceIsSoOnce() throws Exception {
        var results = atOnce(putting(cards.get(0), 6), putting(cards.get(0), 6));

        assertThat(results).hasOnlyElementsOfType(PutResult.Put.class);
        assertThat(rad.coinsIn(run)).isEqualTo(6);
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void twoGuestsOnOneCardBothCount() throws Exception {
        var other = rad.joined(evening);

        atOnce(putting(cards.get(0), 6), () -> guests.put(run, other, cards.get(0), 7));

        assertThat(rad.coinsIn(run)).isEqualTo(13);
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void phoneThatComesInTwiceAtOnceIsOneGuest() throws Exception {
        var fresh = Token.random();
        Callable<JoinResult> joining = () -> guests.join(rad.code(evening), fresh, "Sjaan", DUTCH, TestRad.HALL);

        assertThat(atOnce(joining, joining)).containsExactly(new JoinResult.In(), new JoinResult.In());

        assertThat(boards.now(evening).orElseThrow().value().people()).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void memberWhoComesInOnTwoDevicesAtOnceIsOneGuest() throws Exception {
        var anna = people.open("Anna Lid", Role.MEMBER);
        var code = rad.code(evening);

        assertThat(atOnce(joining(anna, code), joining(anna, code)))
                .containsExactly(new JoinResult.In(), new JoinResult.In());

        assertThat(boards.now(evening).orElseThrow().value().people()).isEqualTo(2);
    }

    private Callable<JoinResult> joining(AccountId account, String code) {
        var device = Token.random();
        return () -> {
            people.signIn(account);
            return guests.join(code, device, "", DUTCH, TestRad.HALL);
        };
    }

    @RepeatedTest(TIMES)
    void sheetThatTwoHelpersEnterAtOnceCountsOnce() throws Exception {
        var results = atOnce(entering(rad.helper(evening, "Piet"), 30), entering(rad.helper(evening, "Mia"), 31));

        assertThat(results).hasOnlyElementsOfTypes(SheetResult.Entered.class, SheetResult.EnteredBefore.class);
        assertThat(results).filteredOn(SheetResult.Entered.class::isInstance).hasSize(1);
        assertThat(rad.coinsIn(run)).isBetween(30, 31);
        everythingAddsUp();
    }

    private Callable<SheetResult> entering(String helper, int coins) {
        var count = new SheetCount(4, Map.of(cards.get(0), coins));
        return () -> sheets.enter(helper, run, 7, count, 0, "");
    }

    @RepeatedTest(TIMES)
    void sheetThatTwoCorrectAtOnceIsCorrectedByOne() throws Exception {
        var piet = rad.helper(evening, "Piet");
        rad.sheet(piet, run, 7, 4, Map.of(cards.get(0), 30));

        var results = atOnce(correcting(piet, 28), correcting(rad.helper(evening, "Mia"), 29));

        assertThat(results).hasOnlyElementsOfTypes(SheetResult.Entered.class, SheetResult.ChangedMeanwhile.class);
        assertThat(results).filteredOn(SheetResult.Entered.class::isInstance).hasSize(1);
        everythingAddsUp();
    }

    private Callable<SheetResult> correcting(String helper, int coins) {
        var count = new SheetCount(4, Map.of(cards.get(0), coins));
        return () -> sheets.enter(helper, run, 7, count, 1, "Nageteld");
    }

    @RepeatedTest(TIMES)
    void coinThatComesWhileTheHostClosesLiesThereOrDoesNot() throws Exception {
        var results = together(putting(cards.get(0), 6), asHost(() -> course.close(evening)));

        assertThat(results.getLast()).isEqualTo(new CourseResult.Done());
        assertThat(rad.coinsIn(run)).isEqualTo(results.getFirst() instanceof PutResult.Put ? 6 : 0);
        assertThat(guests.put(run, phone, cards.get(1), 1)).isEqualTo(new PutResult.NotOpen(RunState.CLOSED));
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void coinThatComesWhileItStartsAgainIsInTheFirstTryOrNowhere() throws Exception {
        var results = together(putting(cards.get(0), 6), asHost(() -> course.startAgain(evening)));

        assertThat(results.getLast()).isEqualTo(new CourseResult.Done());
        assertThat(results.getFirst()).isInstanceOfAny(PutResult.Put.class, PutResult.StartedAgain.class);
        assertThat(rad.coinsIn(run)).isEqualTo(results.getFirst() instanceof PutResult.Put ? 6 : 0);
        assertThat(boards.now(evening).orElseThrow().value().invested()).isZero();
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void whoeverComesInWhileItEndsIsInOrNot() throws Exception {
        var code = rad.code(evening);
        Callable<Object> joining = () -> guests.join(code, Token.random(), "", DUTCH, TestRad.HALL);

        var results = together(joining, asHost(() -> course.end(evening)));

        assertThat(results.getLast()).isEqualTo(new CourseResult.Done());
        assertThat(boards.now(evening).orElseThrow().value().people())
                .isEqualTo(results.getFirst().equals(new JoinResult.In()) ? 2 : 1);
    }

    @RepeatedTest(TIMES)
    void sheetIsCorrectedBeforeTheEndOrNotAtAll() throws Exception {
        var piet = rad.helper(evening, "Piet");
        rad.sheet(piet, run, 7, 4, Map.of(cards.get(0), 30));

        var results = together(correcting(piet, 28), asHost(() -> course.end(evening)));

        assertThat(rad.coinsIn(run)).isEqualTo(results.getFirst() instanceof SheetResult.Entered ? 28 : 30);
        everythingAddsUp();
    }

    @RepeatedTest(TIMES)
    void twoHostsWhoOpenAtOnceOpenOnce() throws Exception {
        var later = rad.evening();
        rad.cards(later, 2);

        var results = together(asHost(() -> course.open(later)), asHost(() -> course.open(later)));

        assertThat(results).containsExactlyInAnyOrder(new CourseResult.Done(), new CourseResult.NotNow());
    }

    @RepeatedTest(TIMES)
    void eveningThatIsPlannedTwiceAtOnceIsThereOnce() throws Exception {
        var planned = EveningId.random();
        Callable<EveningResult> planning = asHost(() -> evenings.plan(planned, rad.plan()));

        assertThat(atOnce(planning, planning)).containsOnly(new EveningResult.Kept(planned));

        assertThat(database.sql("select count(*) from rad_evening where id = ?")
                        .param(planned.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from access_audit_entry where object_id = ?")
                        .param(planned.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @RepeatedTest(TIMES)
    void cardThatTwoHostsChangeAtOnceIsChangedByOne() throws Exception {
        var results = together(asHost(() -> called("Bakker")), asHost(() -> called("Slager")));

        assertThat(results)
                .containsExactlyInAnyOrder(new CardResult.Kept(cards.get(0)), new CardResult.ChangedMeanwhile());
    }

    private CardResult called(String title) {
        var plan = new CardPlan(title, "", Theme.SHOPPING, Optional.empty());
        return desk.change(cards.get(0), plan, new PictureChange.Stays(), 1);
    }

    @RepeatedTest(TIMES)
    void cardIsChangedBeforeTheEndOrNotAtAll() throws Exception {
        var results = together(asHost(() -> called("Bakker")), asHost(() -> course.end(evening)));

        assertThat(results.getLast()).isEqualTo(new CourseResult.Done());
        assertThat(results.getFirst()).isIn(new CardResult.Kept(cards.get(0)), new CardResult.Gone());
        people.signIn(henk);
        assertThat(evenings.find(evening).orElseThrow().cards().getFirst().title())
                .isEqualTo(results.getFirst() instanceof CardResult.Kept ? "Bakker" : "Kaart 1");
    }

    @RepeatedTest(TIMES)
    void cardThatGoesWhileSomebodyPractisesLeavesNoCoin() throws Exception {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.practised(evening);
        phone = rad.joined(evening);

        var results = together(putting(cards.get(0), 6), asHost(() -> desk.remove(cards.get(0), 1)));

        assertThat(results.getFirst()).isInstanceOfAny(PutResult.Put.class, PutResult.Gone.class);
        assertThat(results.getLast()).isInstanceOf(CardResult.Kept.class);
        assertThat(rad.coinsIn(run)).isZero();
        everythingAddsUp();
    }
}
