package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.base.Stamped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What screens show: nothing that the host hides, and never another sum than that of the database. */
@PortalTest
class BoardsTest {

    @Autowired
    Boards boards;

    @Autowired
    TestRad rad;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();

    @BeforeEach
    void thereIsAnEveningThatBegan() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
    }

    private LiveBoard now() {
        return boards.now(evening).orElseThrow().value();
    }

    private void show(Board board) {
        rad.run(run, "board", board.name());
    }

    @Test
    void untilTheHostSaysSoThereIsNothingAboutCards() {
        rad.put(run, rad.joined(evening), cards.getFirst(), 7);

        assertThat(now().cards()).isEmpty();
        assertThat(now().people()).isEqualTo(1);
        assertThat(now().invested()).isEqualTo(7);
        assertThat(boards.since(evening, Stamped.NONE).orElseThrow().value().cards())
                .isEmpty();
        for (var board : List.of(Board.COINS, Board.NUMBER, Board.THEME)) {
            show(board);
            assertThat(now().cards()).extracting(CardStanding::coins).containsExactly(7, 0, 0);
        }
    }

    @Test
    void totalsAreThoseOfTheDatabaseAfterEachChange() {
        show(Board.COINS);
        var anna = rad.joined(evening);
        var bert = rad.joined(evening);
        var piet = rad.helper(evening, "Piet");
        for (var change : List.<Runnable>of(
                () -> rad.put(run, anna, cards.get(0), 4),
                () -> rad.put(run, bert, cards.get(0), 10),
                () -> rad.sheet(piet, run, 1, 4, Map.of(cards.get(0), 3, cards.get(2), 20)),
                () -> rad.put(run, anna, cards.get(0), 1),
                () -> rad.correct(piet, run, 1, 1, 3, Map.of(cards.get(1), 5)),
                () -> rad.correct(piet, run, 1, 2, 0, Map.of()),
                () -> rad.put(run, bert, cards.get(0), 0))) {
            change.run();

            assertThat(now().invested())
                    .isEqualTo(rad.coinsIn(run))
                    .isEqualTo(
                            now().cards().stream().mapToInt(CardStanding::coins).sum());
        }
        assertThat(now().people()).isEqualTo(2);
        assertThat(now().cards()).extracting(CardStanding::coins).containsExactly(1, 0, 0);
    }

    @Test
    void peopleAtTablesAreCountedAsTheirSheetSaysNow() {
        rad.joined(evening);
        var piet = rad.helper(evening, "Piet");
        rad.sheet(piet, run, 1, 6, Map.of());
        rad.sheet(piet, run, 2, 3, Map.of());
        rad.correct(piet, run, 1, 1, 5, Map.of());

        assertThat(now().people()).isEqualTo(9);
    }

    @Test
    void whatWasPutInAnotherTryIsNotOnIt() {
        rad.put(run, rad.joined(evening), cards.getFirst(), 7);
        rad.sheet(rad.helper(evening, "Piet"), run, 1, 6, Map.of(cards.getFirst(), 9));
        rad.opened(evening);

        assertThat(now().invested()).isZero();
        assertThat(now().people()).isZero();
    }

    @Test
    void screenIsThereBeforeItBeginsAndAfterTheEnd() {
        var later = rad.evening();
        assertThat(boards.now(later).orElseThrow().value().run()).isEmpty();
        assertThat(boards.now(later).orElseThrow().value().code()).contains(rad.code(later));
        assertThat(boards.now(EveningId.random())).isEmpty();
        assertThat(boards.since(EveningId.random(), Stamped.NONE)).isEmpty();

        rad.ended(evening, clock.instant());

        assertThat(now().ended()).isTrue();
        assertThat(now().code()).isEmpty();
        assertThat(now().run()).map(RunNow::state).contains(RunState.CLOSED);
    }

    @Test
    void screenOpensByItsOwnSecretOnly() {
        assertThat(boards.open(rad.screen(evening)))
                .map(it -> it.value().evening())
                .contains(evening);
        assertThat(boards.open(new ScreenKey(evening.value()))).isEmpty();
        assertThat(boards.open(ScreenKey.random())).isEmpty();
    }

    @Test
    void screenIsGoneADayAfterTheEnd() {
        var screen = rad.screen(evening);
        rad.ended(evening, clock.instant());

        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(boards.open(screen)).map(it -> it.value().ended()).contains(true);

        clock.advance(Duration.ofSeconds(1));
        assertThat(boards.open(screen)).isEmpty();
    }

    @Test
    void nothingComesWhenNothingChanged() {
        var seen = boards.now(evening).orElseThrow();

        assertThat(boards.since(evening, seen.stamp())).isEmpty();
        assertThat(boards.now(evening)).map(Stamped::stamp).isEqualTo(Optional.of(seen.stamp()));
    }

    @Test
    void howeverManyLookItIsReadOnce() {
        boards.now(evening);

        assertThat(queries.during(() -> IntStream.range(0, 300).forEach(_ -> boards.since(evening, Stamped.NONE))))
                .isEmpty();
        assertThat(queries.during(() -> boards.now(evening))).hasSize(2);
        var screen = rad.screen(evening);
        assertThat(queries.during(() -> boards.open(screen))).hasSize(1);
    }
}
