package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** How coins at tables are counted in, once each. */
@PortalTest
@RecordApplicationEvents
class SheetsTest {

    private static final SheetResult NOT_OPEN = new SheetResult.NotOpen();

    @Autowired
    Sheets sheets;

    @Autowired
    Helpers helpers;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();
    private String piet = "";

    @BeforeEach
    void pietCountsOnAnEvening() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
        piet = rad.helper(evening, "Piet");
    }

    private SheetCount count(int people, int onFirst) {
        return new SheetCount(people, Map.of(cards.getFirst(), onFirst));
    }

    private SheetResult enter(int number, SheetCount count) {
        return sheets.enter(piet, run, number, count, 0, "");
    }

    private SheetResult correct(int number, SheetCount count, int seen, String reason) {
        return sheets.enter(piet, run, number, count, seen, reason);
    }

    private List<TableSheet> entered() {
        return sheets.duty(piet).orElseThrow().sheets();
    }

    private void host() {
        people.signedIn("Henk Host", Role.COORDINATOR);
    }

    @Test
    void helperEntersASheet() {
        assertThat(enter(7, new SheetCount(4, Map.of(cards.get(0), 30, cards.get(1), 9, cards.get(2), 0))))
                .isEqualTo(new SheetResult.Entered(4, 39));

        assertThat(entered()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(7);
            assertThat(it.coins()).isEqualTo(Map.of(cards.get(0), 30, cards.get(1), 9));
            assertThat(it.total()).isEqualTo(39);
            assertThat(it.by()).isEqualTo("Piet");
        });
        assertThat(events.stream(RunChanged.class)).containsExactly(new RunChanged(evening));
    }

    @Test
    void sheetCountsOnce() {
        enter(7, count(4, 30));

        assertThat(enter(7, count(4, 30))).isInstanceOfSatisfying(SheetResult.EnteredBefore.class, it -> assertThat(
                        it.sheet().total())
                .isEqualTo(30));
        assertThat(sheets.enter(rad.helper(evening, "Mia"), run, 7, count(3, 3), 0, ""))
                .isInstanceOf(SheetResult.EnteredBefore.class);
        assertThat(rad.coinsIn(run)).isEqualTo(30);
    }

    @Test
    void correctionSaysWhyAndWhatWasEnteredBeforeStays() {
        enter(7, count(4, 30));
        assertThat(correct(7, count(4, 31), 1, " ")).isEqualTo(new SheetResult.ReasonMissing(Sheets.LONGEST_REASON));
        assertThat(correct(7, count(4, 31), 1, "r".repeat(201))).isInstanceOf(SheetResult.ReasonMissing.class);

        assertThat(correct(7, count(4, 31), 1, " Eén munt vergeten ")).isEqualTo(new SheetResult.Entered(4, 31));

        var sheet = entered().getFirst();
        assertThat(sheet.version()).isEqualTo(2);
        assertThat(sheet.versions())
                .extracting(TableSheet.Entry::version, TableSheet.Entry::total, TableSheet.Entry::reason)
                .containsExactly(tuple(1, 30, ""), tuple(2, 31, "Eén munt vergeten"));
        assertThat(rad.coinsIn(run)).isEqualTo(31);
        assertThat(database.sql(
                                "select concat(action, ' ', detail) from access_audit_entry where object_id = ? order by id")
                        .param(evening.toString())
                        .query(String.class)
                        .list())
                .containsExactly("sheet-entered 7", "sheet-corrected 7");
    }

    @Test
    void whoSawAnOlderVersionCorrectsNothing() {
        enter(7, count(4, 30));
        correct(7, count(4, 31), 1, "Vergeten");

        assertThat(correct(7, count(4, 20), 1, "Anders")).isEqualTo(new SheetResult.ChangedMeanwhile());
        assertThat(correct(8, count(4, 20), 1, "Nooit ingevoerd")).isEqualTo(new SheetResult.ChangedMeanwhile());
        assertThat(rad.coinsIn(run)).isEqualTo(31);
    }

    @Test
    void sheetThatShouldNotHaveBeenBecomesEmpty() {
        enter(7, count(4, 30));

        assertThat(correct(7, new SheetCount(0, Map.of()), 1, "Dubbel geteld"))
                .isEqualTo(new SheetResult.Entered(0, 0));

        assertThat(rad.coinsIn(run)).isZero();
    }

    @Test
    void tableHasNoMoreCoinsThanItsPeople() {
        assertThat(enter(7, count(4, 41)))
                .isEqualTo(new SheetResult.Refused(Set.of(SheetCount.Problem.ON_CARD, SheetCount.Problem.TOO_MANY)));
        rad.rule(evening, "most_on_card", 3);
        assertThat(enter(7, count(4, 13))).isEqualTo(new SheetResult.Refused(Set.of(SheetCount.Problem.ON_CARD)));
        assertThat(entered()).isEmpty();
    }

    @Test
    void cardOfAnotherEveningIsOnNoSheet() {
        var elsewhere = rad.cards(rad.evening(), 2).getFirst();

        assertThat(enter(7, new SheetCount(4, Map.of(elsewhere, 1)))).isEqualTo(new SheetResult.CardGone());
    }

    @Test
    void numberStandsOnASheet() {
        var none = new SheetResult.NoSuchNumber(Sheets.MOST);

        assertThat(enter(0, count(4, 1))).isEqualTo(none);
        assertThat(enter(100, count(4, 1))).isEqualTo(none);
        assertThat(enter(99, count(4, 1))).isInstanceOf(SheetResult.Entered.class);
    }

    @Test
    void helperWhoEndedEntersNothingMoreAndWhatTheyEnteredStays() {
        enter(7, count(4, 30));
        host();
        helpers.end(helpers.of(evening).getFirst().id());
        TestPeople.signOut();

        assertThat(enter(8, count(4, 30))).isEqualTo(new SheetResult.NoHelper());
        assertThat(sheets.duty(piet)).isEmpty();
        assertThat(rad.coinsIn(run)).isEqualTo(30);
    }

    @Test
    void addressThatNobodyGaveLeadsNowhere() {
        for (var secret : List.of("", "x", "A".repeat(43), piet + "A", piet.substring(1))) {
            assertThat(sheets.duty(secret)).isEmpty();
            assertThat(sheets.enter(secret, run, 7, count(4, 1), 0, "")).isEqualTo(new SheetResult.NoHelper());
        }
    }

    @Test
    void helperCountsOnNoOtherEvening() {
        var elsewhere = rad.evening();
        rad.cards(elsewhere, 2);
        var other = rad.opened(elsewhere);

        assertThat(sheets.enter(piet, other, 7, new SheetCount(4, Map.of()), 0, ""))
                .isEqualTo(NOT_OPEN);
        assertThat(sheets.enter(piet, RunId.random(), 7, count(4, 1), 0, "")).isEqualTo(NOT_OPEN);
    }

    @Test
    void sheetsComeInAndAreCorrectedUntilTheEveningEnds() {
        enter(7, count(4, 30));
        rad.run(run, "state", "PAUSED");
        assertThat(enter(8, count(4, 30))).isInstanceOf(SheetResult.Entered.class);
        rad.run(run, "state", "CLOSED");

        assertThat(enter(9, count(4, 30))).isInstanceOf(SheetResult.Entered.class);
        assertThat(correct(7, count(4, 29), 1, "Verteld")).isInstanceOf(SheetResult.Entered.class);

        rad.ended(evening, clock.instant());
        assertThat(enter(10, count(4, 30))).isEqualTo(NOT_OPEN);
        assertThat(correct(7, count(4, 28), 2, "Te laat")).isEqualTo(NOT_OPEN);
        assertThat(sheets.duty(piet)).isEmpty();
    }

    @Test
    void whenItStartedAgainTheSheetsOfBeforeStayThere() {
        enter(7, count(4, 30));
        var again = rad.opened(evening);

        assertThat(correct(7, count(4, 29), 1, "Verteld")).isEqualTo(NOT_OPEN);
        assertThat(sheets.enter(piet, again, 7, count(4, 20), 0, "")).isInstanceOf(SheetResult.Entered.class);

        assertThat(rad.coinsIn(run)).isEqualTo(30);
        assertThat(rad.coinsIn(again)).isEqualTo(20);
    }

    @Test
    void hostEntersAndCorrectsSheetsToo() {
        enter(7, count(4, 30));
        host();

        assertThat(sheets.enter(evening, run, 7, count(4, 29), 1, "Nageteld")).isInstanceOf(SheetResult.Entered.class);
        assertThat(sheets.enter(evening, run, 8, count(2, 20), 0, "")).isInstanceOf(SheetResult.Entered.class);

        assertThat(sheets.duty(evening).orElseThrow().sheets())
                .extracting(TableSheet::number, TableSheet::total, TableSheet::by)
                .containsExactly(tuple(7, 29, ""), tuple(8, 20, ""));
    }

    @Test
    void whoIsNoHostEntersNothingWithoutTheSecret() {
        people.signedIn("Anna Lid", Role.MEMBER);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sheets.enter(evening, run, 7, count(4, 1), 0, ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sheets.duty(evening));
    }

    @Test
    void beforeItBeginsThereIsNothingToCountYet() {
        var later = rad.evening();
        rad.cards(later, 2);
        var duty = sheets.duty(rad.helper(later, "Mia")).orElseThrow();

        assertThat(duty.run()).isEmpty();
        assertThat(duty.helper()).isEqualTo("Mia");
        assertThat(duty.cards()).hasSize(2);
        assertThat(duty.sheets()).isEmpty();
    }
}
