package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of an evening and of who was there, as time goes by and when somebody is forgotten. */
@PortalTest
@RecordApplicationEvents
class RadRoundsTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    ResultRequests requests;

    @Autowired
    RadRounds rounds;

    @Autowired
    RadOwnData ownData;

    @Autowired
    Evenings evenings;

    @Autowired
    Guests guests;

    @Autowired
    Sheets sheets;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId practice = RunId.random();
    private RunId run = RunId.random();
    private Token phone = Token.random();
    private AccountId anna = AccountId.random();

    @BeforeEach
    void peopleWereAtAnEvening() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        practice = rad.practised(evening);
        rad.put(practice, rad.joined(evening, "Sjaan"), cards.getFirst(), 1);
        rad.sheet(rad.helper(evening, "Mia"), practice, 1, 4, Map.of(cards.getFirst(), 9));
        run = rad.opened(evening);
        phone = rad.joined(evening, "Sjaan");
        rad.put(run, phone, cards.getFirst(), 7);
        requests.leaveEmail(run, phone, "sjaan@example.org");
        rad.sheet(rad.helper(evening, "Piet"), run, 1, 4, Map.of(cards.getFirst(), 30));
        anna = people.signedIn("Anna Lid", Role.MEMBER, Role.COORDINATOR);
        guests.join(rad.code(evening), Token.random(), "Anna", DUTCH, TestRad.HALL);
        guests.put(run, Token.random(), cards.get(1), 3);
        sheets.enter(evening, run, 1, new SheetCount(4, Map.of(cards.getFirst(), 29)), 1, "Nageteld");
    }

    private boolean isEnded() {
        return evenings.find(evening).orElseThrow().isEnded();
    }

    private void itIs(int daysLater, Duration afterMidnight) {
        var day = DutchTime.day(rad.plan().beginsAt()).plusDays(daysLater);
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(day).plus(afterMidnight)));
    }

    private int count(String what, RunId of) {
        return database.sql("select count(*) from " + what)
                .param("run", of.value())
                .query(Integer.class)
                .single();
    }

    private OwnDatum about(String name) {
        return ownData.about(anna, DUTCH).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eveningEndsByItselfThreeDaysAfterItsDay() {
        itIs(2, Duration.ofHours(23));
        rounds.end();
        assertThat(isEnded()).isFalse();

        clock.advance(Duration.ofHours(2));
        TestPeople.signOut();
        rounds.end();

        people.signIn(anna);
        assertThat(isEnded()).isTrue();
        assertThat(evenings.find(evening).orElseThrow().live().orElseThrow().state())
                .isEqualTo(RunState.CLOSED);
        assertThat(events.stream(EveningEnded.class)).containsExactly(new EveningEnded(evening));
        assertThat(database.sql(
                                "select count(*) from access_audit_entry where object_id = ? and action = 'ended' and actor is null")
                        .param(evening.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        rounds.end();
        assertThat(events.stream(EveningEnded.class)).hasSize(1);
    }

    @Test
    void eveningGoesOnAsLongAsPeopleAtHomeCanPutCoins() {
        rad.rule(evening, "home_until", clock.instant().plus(Duration.ofDays(6)));
        itIs(5, Duration.ofHours(1));
        rounds.end();
        assertThat(isEnded()).isFalse();

        itIs(7, Duration.ofHours(1));
        rounds.end();

        assertThat(isEnded()).isTrue();
    }

    @Test
    void aMonthAfterTheEndNobodyKnowsWhoWasThereAndTheCoinsLieWhereTheyLay() {
        rad.ended(evening, clock.instant());
        clock.advance(Duration.ofDays(29));
        rounds.forget();
        assertThat(count("rad_guest where run_id = :run and name = 'Sjaan' and email is not null", run))
                .isEqualTo(1);
        assertThat(about("evenings").values()).isNotEmpty();
        var before = rad.coinsIn(run);

        clock.advance(Duration.ofDays(2));
        rounds.forget();

        assertThat(count("rad_guest where run_id = :run", run)).isEqualTo(2);
        assertThat(count("""
                        rad_guest where run_id = :run and (name <> '' or email is not null or device_hash is not null
                            or account_id is not null or language <> '')
                        """, run)).isZero();
        assertThat(rad.coinsIn(run)).isEqualTo(before).isEqualTo(39);
        assertThat(about("evenings").values()).isEmpty();
        rounds.forget();
        assertThat(rad.coinsIn(run)).isEqualTo(39);
    }

    @Test
    void aMonthAfterTheEndHelpersAreNamelessAndTheirSheetsCountOn() {
        rad.ended(evening, clock.instant());
        clock.advance(Duration.ofDays(31));

        rounds.forget();

        assertThat(database.sql("select name from rad_helper where evening_id = ?")
                        .param(evening.value())
                        .query(String.class)
                        .list())
                .containsExactly("");
        assertThat(count("rad_sheet where run_id = :run and helper_id is not null", run))
                .isEqualTo(1);
    }

    @Test
    void aMonthAfterTheEndNothingIsLeftOfPractising() {
        rad.ended(evening, clock.instant());
        clock.advance(Duration.ofDays(31));

        rounds.forget();

        for (var table : List.of("rad_coins", "rad_guest", "rad_sheet")) {
            assertThat(count(table + " where run_id = :run", practice)).isZero();
        }
        assertThat(evenings.find(evening).orElseThrow().runs())
                .extracting(RunSummary::id)
                .containsExactly(run);
    }

    @Test
    void nothingIsForgottenOfAnEveningThatGoesOn() {
        clock.advance(Duration.ofDays(60));

        rounds.forget();

        assertThat(count("rad_guest where run_id = :run and name <> ''", run)).isEqualTo(2);
        assertThat(rad.coinsIn(practice)).isEqualTo(10);
    }

    @Test
    void whoIsForgottenLeavesTheirCoinsAsNobodys() {
        var before = rad.coinsIn(run);

        publisher.publishEvent(new AccountErased(anna));

        assertThat(rad.coinsIn(run)).isEqualTo(before);
        assertThat(count("rad_guest where run_id = :run and name = 'Anna'", run))
                .isZero();
        assertThat(count("rad_guest where run_id = :run and name = 'Sjaan'", run))
                .isEqualTo(1);
        assertThat(database.sql("""
                        select (select count(*) from rad_guest where account_id = :it)
                            + (select count(*) from rad_sheet where account_id = :it)
                        """)
                        .param("it", anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatSomebodyDidIsInWhatTheyDownload() {
        assertThat(about("evenings").values())
                .singleElement()
                .asString()
                .startsWith("Rad van Floreyn · ")
                .endsWith(" · Anna · Kaart 2 3");
        assertThat(about("evenings").codes().toString())
                .contains("coins=Kaart 2 3", "fromHome=false", "practice=false");
        assertThat(about("sheets").values()).singleElement().asString().endsWith(" · Nageteld");
        assertThat(about("sheets").codes().toString()).contains("number=1", "version=2", "coins=29");
        assertThat(ownData.about(AccountId.random(), DUTCH))
                .allSatisfy(it -> assertThat(it.values()).isEmpty());
    }
}
