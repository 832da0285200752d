package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** How a host leads an evening, step by step. */
@PortalTest
@RecordApplicationEvents
class EveningCourseTest {

    private static final CourseResult DONE = new CourseResult.Done();
    private static final CourseResult NOT_NOW = new CourseResult.NotNow();

    @Autowired
    EveningCourse course;

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
    ApplicationEvents events;

    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();

    @BeforeEach
    void thereIsAnEveningWithCards() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        people.signedIn("Henk Host", Role.COORDINATOR);
    }

    private List<RunSummary> runs() {
        return evenings.find(evening).orElseThrow().runs();
    }

    private RunSummary live() {
        return evenings.find(evening).orElseThrow().live().orElseThrow();
    }

    private List<String> trail() {
        return database.sql("select action from access_audit_entry where object_id = ? order by id")
                .param(evening.toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    @Test
    void hostOpensPausesGoesOnClosesAndOpensAgain() {
        assertThat(course.open(evening)).isEqualTo(DONE);
        assertThat(course.pause(evening)).isEqualTo(DONE);
        assertThat(live().state()).isEqualTo(RunState.PAUSED);
        assertThat(course.goOn(evening)).isEqualTo(DONE);
        assertThat(course.close(evening)).isEqualTo(DONE);
        assertThat(live().closedAt()).isPresent();
        assertThat(course.reopen(evening)).isEqualTo(DONE);

        assertThat(runs()).extracting(RunSummary::state, RunSummary::live).containsExactly(tuple(RunState.OPEN, true));
        assertThat(trail()).containsExactly("opened", "paused", "went-on", "closed", "reopened");
    }

    @Test
    void stepThatCannotFollowIsNotTaken() {
        for (var step : List.of(course.pause(evening), course.close(evening), course.startAgain(evening))) {
            assertThat(step).isEqualTo(NOT_NOW);
        }
        course.open(evening);
        for (var step :
                List.of(course.goOn(evening), course.reopen(evening), course.open(evening), course.practise(evening))) {
            assertThat(step).isEqualTo(NOT_NOW);
        }
        course.close(evening);
        for (var step : List.of(course.pause(evening), course.goOn(evening), course.close(evening))) {
            assertThat(step).isEqualTo(NOT_NOW);
        }

        assertThat(runs()).hasSize(1);
    }

    @Test
    void withoutTwoCardsThereIsNothingToChoose() {
        var bare = rad.evening();
        rad.cards(bare, 1);

        assertThat(course.practise(bare)).isEqualTo(new CourseResult.NoCards());
        assertThat(course.open(bare)).isEqualTo(new CourseResult.NoCards());
        rad.opened(evening);
        assertThat(course.open(rad.evening())).isEqualTo(new CourseResult.NoCards());
    }

    @Test
    void practisingNeverCountsHoweverOftenItIsDone() {
        assertThat(course.practise(evening)).isEqualTo(DONE);
        var first = live().id();
        rad.put(first, rad.joined(evening), cards.getFirst(), 7);
        assertThat(course.practise(evening)).isEqualTo(DONE);
        assertThat(course.open(evening)).isEqualTo(DONE);

        assertThat(runs())
                .extracting(RunSummary::practice, RunSummary::live)
                .containsExactly(tuple(true, false), tuple(true, false), tuple(false, true));
        assertThat(boards.now(evening).orElseThrow().value().invested()).isZero();
        assertThat(boards.now(evening).orElseThrow().value().people()).isZero();
        assertThat(rad.coinsIn(first)).isEqualTo(7);
    }

    @Test
    void startingAgainKeepsTheFirstTryAndGivesEverybodyTheirCoins() {
        course.open(evening);
        var first = live().id();
        rad.put(first, rad.joined(evening), cards.getFirst(), 7);

        assertThat(course.startAgain(evening)).isEqualTo(DONE);

        assertThat(runs())
                .extracting(RunSummary::number, RunSummary::state, RunSummary::live)
                .containsExactly(tuple(1, RunState.CLOSED, false), tuple(2, RunState.OPEN, true));
        assertThat(rad.coinsIn(first)).isEqualTo(7);
        assertThat(boards.now(evening).orElseThrow().value().invested()).isZero();
        assertThat(course.startAgain(evening)).isEqualTo(DONE);
        assertThat(runs()).hasSize(3);
    }

    @Test
    void whatEverybodySeesOfTheCardsIsWhatTheHostSays() {
        assertThat(course.show(evening, Board.COINS)).isEqualTo(NOT_NOW);
        course.open(evening);
        assertThat(live().board()).isEqualTo(Board.HIDDEN);

        assertThat(course.show(evening, Board.COINS)).isEqualTo(DONE);

        assertThat(live().board()).isEqualTo(Board.COINS);
        assertThat(events.stream(RunChanged.class)).contains(new RunChanged(evening));
    }

    @Test
    void endIsTheEndAndItsCodeIsGone() {
        course.open(evening);

        assertThat(course.end(evening)).isEqualTo(DONE);

        var ended = evenings.find(evening).orElseThrow();
        assertThat(ended.isEnded()).isTrue();
        assertThat(ended.code()).isEmpty();
        assertThat(live().state()).isEqualTo(RunState.CLOSED);
        assertThat(events.stream(EveningEnded.class)).containsExactly(new EveningEnded(evening));
        for (var step : List.of(
                course.end(evening),
                course.open(evening),
                course.practise(evening),
                course.startAgain(evening),
                course.pause(evening),
                course.goOn(evening),
                course.close(evening),
                course.reopen(evening))) {
            assertThat(step).isEqualTo(NOT_NOW);
        }
    }

    @Test
    void eveningThatNeverBeganCanEndToo() {
        assertThat(course.end(evening)).isEqualTo(DONE);

        assertThat(runs()).isEmpty();
        assertThat(trail()).containsExactly("ended");
    }

    @Test
    void whatIsClosedWhenItEndsWasClosedThen() {
        course.open(evening);
        course.close(evening);
        var closed = live().closedAt();

        course.end(evening);

        assertThat(live().closedAt()).isEqualTo(closed);
    }

    @Test
    void thereIsNoLeadingWhatDoesNotExist() {
        var nowhere = EveningId.random();

        assertThat(course.open(nowhere)).isEqualTo(NOT_NOW);
        assertThat(course.end(nowhere)).isEqualTo(NOT_NOW);
        assertThat(course.show(nowhere, Board.COINS)).isEqualTo(NOT_NOW);
    }
}
