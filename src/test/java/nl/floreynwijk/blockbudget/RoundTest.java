package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    private static final AccountId ANNA = AccountId.random();
    private static final BlockId BLOCK = BlockId.random();

    /** Ideas from 1 March on, check from 22 March, votes from 5 to 18 April, objections until 2 May. */
    private static final RoundDays DAYS = RoundDays.startingOn(LocalDate.of(2027, 3, 1));

    private static final RoundTasks TASKS = new RoundTasks(Optional.empty(), Optional.empty(), Set.of());

    private static RoundPlan plan() {
        return RoundPlans.of(BudgetId.random(), DAYS);
    }

    private static Round draft() {
        return Round.drafted(
                RoundId.random(),
                plan(),
                new NamedBlock(BLOCK, "De Linde"),
                TASKS,
                ANNA,
                noon(LocalDate.of(2027, 2, 1)));
    }

    private static Round opened() {
        var round = draft();
        round.open(ANNA, noon(LocalDate.of(2027, 2, 2)));
        return round;
    }

    private static Round voting() {
        var round = opened();
        round.beginVote("lotwoord", noon(DAYS.voteFrom()));
        return round;
    }

    private static Round counted() {
        var round = voting();
        round.count(DAYS.closing());
        return round;
    }

    private static Instant noon(LocalDate day) {
        return DutchTime.beginning(day).plus(Duration.ofHours(12));
    }

    private static Instant lastMoment(LocalDate day) {
        return DutchTime.beginning(day.plusDays(1)).minusNanos(1_000);
    }

    @Test
    void theDaysOfAFirstRoundFollowEachOther() {
        assertThat(DAYS.areInOrder()).isTrue();
        assertThat(DAYS)
                .isEqualTo(new RoundDays(
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 22),
                        LocalDate.of(2027, 4, 5),
                        LocalDate.of(2027, 4, 18),
                        LocalDate.of(2027, 5, 2)));
        assertThat(RoundDays.of(DAYS.inOrder())).isEqualTo(DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-02-28, 2027-04-05, 2027-04-18, 2027-05-02",
        "2027-03-01, 2027-03-22, 2027-03-21, 2027-04-18, 2027-05-02",
        "2027-03-01, 2027-03-22, 2027-04-05, 2027-04-04, 2027-05-02",
        "2027-03-01, 2027-03-22, 2027-04-05, 2027-04-18, 2027-04-17",
        "2027-03-01, 2027-03-22, 2027-04-05, 2027-04-18, 2029-03-01"
    })
    void daysThatDoNotFollowEachOtherOrLieYearsApartAreNone(
            LocalDate ideas, LocalDate check, LocalDate vote, LocalDate until, LocalDate objections) {
        assertThat(new RoundDays(ideas, check, vote, until, objections).areInOrder())
                .isFalse();
    }

    @Test
    void aRoundOfOneDayIsARound() {
        var day = LocalDate.of(2027, 3, 1);
        assertThat(new RoundDays(day, day, day, day, day).areInOrder()).isTrue();
    }

    @Test
    void untilItIsOpenedItIsADraftWhateverTheDay() {
        assertThat(draft().phase(noon(DAYS.voteFrom()))).isEqualTo(Phase.DRAFT);
    }

    @Test
    void phasesBeginAtMidnightInTheNeighbourhood() {
        var round = opened();

        assertThat(round.phase(lastMoment(DAYS.ideasFrom().minusDays(1)))).isEqualTo(Phase.PLANNED);
        assertThat(round.phase(DutchTime.beginning(DAYS.ideasFrom()))).isEqualTo(Phase.IDEAS);
        assertThat(round.phase(lastMoment(DAYS.checkFrom().minusDays(1)))).isEqualTo(Phase.IDEAS);
        assertThat(round.phase(DutchTime.beginning(DAYS.checkFrom()))).isEqualTo(Phase.CHECK);
    }

    @Test
    void aVoteThatDidNotBeginIsStillBeingChecked() {
        var round = opened();

        assertThat(round.isVoteDue(lastMoment(DAYS.voteFrom().minusDays(1)))).isFalse();
        assertThat(round.isVoteDue(DutchTime.beginning(DAYS.voteFrom()))).isTrue();
        assertThat(round.phase(noon(DAYS.voteFrom()))).isEqualTo(Phase.CHECK);
        assertThat(round.isVoteDue(lastMoment(DAYS.voteUntil()))).isTrue();
        assertThat(round.isVoteDue(DAYS.closing())).isFalse();
        assertThat(draft().isVoteDue(noon(DAYS.voteFrom()))).isFalse();
    }

    @Test
    void peopleVoteUntilMidnightAndThenItIsCounted() {
        var round = voting();

        assertThat(round.phase(lastMoment(DAYS.voteUntil()))).isEqualTo(Phase.VOTE);
        assertThat(round.phase(DAYS.closing())).isEqualTo(Phase.COUNT);
        assertThat(round.isVoteDue(noon(DAYS.voteFrom()))).isFalse();
        assertThatThrownBy(() -> round.count(lastMoment(DAYS.voteUntil()))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> round.beginVote("anders", noon(DAYS.voteFrom())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theResultIsFinalWhenNobodyCanObjectAnyMore() {
        var round = counted();

        assertThat(round.phase(lastMoment(DAYS.objectionsUntil()))).isEqualTo(Phase.OBJECTIONS);
        assertThat(round.phase(DutchTime.beginning(DAYS.objectionsUntil().plusDays(1))))
                .isEqualTo(Phase.DOING);
    }

    @Test
    void aDraftBecomesWhatSomebodyWants() {
        var round = draft();
        var other = RoundPlans.costing(RoundPlans.titled(plan(), " Anders "), Euros.of(700));

        round.change(other, new NamedBlock(BLOCK, "De Eik"), TASKS);

        assertThat(round.title()).isEqualTo("Anders");
        assertThat(round.amount()).isEqualTo(Euros.of(700));
        assertThat(round.blockName()).isEqualTo("De Eik");
    }

    @Test
    void whatIsOpenedStands() {
        var round = opened();

        assertThatThrownBy(() -> round.change(plan(), new NamedBlock(BLOCK, "De Linde"), TASKS))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> round.open(ANNA, noon(DAYS.ideasFrom()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theWordForLotsIsThereWhenNothingCanBeAcceptedAnyMore() {
        assertThat(opened().lotWord()).isEmpty();
        assertThat(voting().lotWord()).contains("lotwoord");
    }

    @Test
    void aDraftAndAStoppedRoundHaveNoDaysToMove() {
        var later = RoundDays.startingOn(DAYS.ideasFrom().plusDays(7));
        var stopped = opened();
        stopped.stop(noon(LocalDate.of(2027, 2, 3)));

        assertThat(draft().canMoveTo(later, noon(LocalDate.of(2027, 2, 3)))).isFalse();
        assertThat(stopped.canMoveTo(later, noon(LocalDate.of(2027, 2, 3)))).isFalse();
        assertThat(opened().canMoveTo(later, noon(LocalDate.of(2027, 2, 3)))).isTrue();
    }

    /** Where a round is, which day is moved to when, and whether it can be. */
    @ParameterizedTest
    @CsvSource({
        // before the first day everything can be moved, but not into the past
        "PLANNED, 2027-02-10, 0, 2027-02-10, true",
        "PLANNED, 2027-02-10, 0, 2027-02-09, false",
        "PLANNED, 2027-02-10, 1, 2027-03-29, true",
        "PLANNED, 2027-02-10, 2, 2027-03-22, true",
        "PLANNED, 2027-02-10, 3, 2027-04-05, true",
        "PLANNED, 2027-02-10, 4, 2027-04-18, true",
        // while people propose
        "IDEAS, 2027-03-10, 0, 2027-03-02, false",
        "IDEAS, 2027-03-10, 1, 2027-03-10, true",
        "IDEAS, 2027-03-10, 1, 2027-03-09, false",
        "IDEAS, 2027-03-10, 1, 2027-04-01, true",
        "IDEAS, 2027-03-10, 2, 2027-04-10, true",
        // while the office checks
        "CHECK, 2027-03-25, 1, 2027-03-26, false",
        "CHECK, 2027-03-25, 2, 2027-03-26, true",
        "CHECK, 2027-03-25, 2, 2027-03-25, false",
        "CHECK, 2027-03-25, 3, 2027-04-06, true",
        // voting did not begin on its day: a new first day comes after today
        "CHECK, 2027-04-07, 2, 2027-04-08, true",
        "CHECK, 2027-04-07, 2, 2027-04-07, false",
        // while people vote nobody loses time
        "VOTE, 2027-04-10, 0, 2027-03-02, false",
        "VOTE, 2027-04-10, 1, 2027-03-23, false",
        "VOTE, 2027-04-10, 2, 2027-04-11, false",
        "VOTE, 2027-04-10, 3, 2027-04-17, false",
        "VOTE, 2027-04-10, 3, 2027-04-19, true",
        "VOTE, 2027-04-10, 4, 2027-05-03, true",
        "VOTE, 2027-04-10, 4, 2027-04-20, true",
        // after it nobody votes again
        "COUNT, 2027-04-19, 3, 2027-04-25, false",
        "COUNT, 2027-04-19, 4, 2027-05-10, true",
        "COUNT, 2027-04-19, 4, 2027-04-18, false",
        // while people object nobody loses time
        "OBJECTIONS, 2027-04-25, 3, 2027-04-26, false",
        "OBJECTIONS, 2027-04-25, 4, 2027-05-03, true",
        "OBJECTIONS, 2027-04-25, 4, 2027-05-01, false",
        // what is final stays so
        "DOING, 2027-05-03, 4, 2027-06-01, false"
    })
    void daysMoveOnlyWhereNobodyLosesByIt(Phase phase, LocalDate today, int which, LocalDate to, boolean canMove) {
        var round = in(phase);
        assertThat(round.phase(noon(today))).isEqualTo(phase);
        var days = new ArrayList<>(DAYS.inOrder());
        days.set(which, to);

        assertThat(round.canMoveTo(RoundDays.of(days), noon(today))).isEqualTo(canMove);
        if (canMove) {
            round.move(RoundDays.of(days), noon(today));
            assertThat(round.days().inOrder()).isEqualTo(days);
        } else {
            assertThatThrownBy(() -> round.move(RoundDays.of(days), noon(today)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Round in(Phase phase) {
        return switch (phase) {
            case VOTE, COUNT -> voting();
            case OBJECTIONS, DOING -> counted();
            default -> opened();
        };
    }

    @Test
    void onlyWhatIsOpenAndWhatPeopleCanStillVoteOnCanBeStopped() {
        var now = noon(DAYS.voteFrom());
        assertThat(draft().canStop(now)).isFalse();
        assertThat(List.of(opened(), voting())).allMatch(it -> it.canStop(now));
        assertThat(voting().canStop(lastMoment(DAYS.voteUntil()))).isTrue();
        assertThat(voting().canStop(DAYS.closing())).isFalse();
        assertThat(counted().canStop(DAYS.closing())).isFalse();
        assertThat(counted().canStop(noon(DAYS.objectionsUntil().plusDays(1)))).isFalse();

        var round = opened();
        round.stop(now);

        assertThat(round.phase(now)).isEqualTo(Phase.STOPPED);
        assertThat(round.isVoteDue(now)).isFalse();
        assertThat(round.canStop(now)).isFalse();
        assertThatThrownBy(() -> round.stop(now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNextDayThatMattersIsTheOneThatEndsThePhase() {
        assertThat(DAYS.nextIn(Phase.DRAFT)).contains(DAYS.ideasFrom());
        assertThat(DAYS.nextIn(Phase.PLANNED)).contains(DAYS.ideasFrom());
        assertThat(DAYS.nextIn(Phase.IDEAS)).contains(DAYS.checkFrom());
        assertThat(DAYS.nextIn(Phase.CHECK)).contains(DAYS.voteFrom());
        assertThat(DAYS.nextIn(Phase.VOTE)).contains(DAYS.voteUntil());
        assertThat(DAYS.nextIn(Phase.OBJECTIONS)).contains(DAYS.objectionsUntil());
        assertThat(List.of(Phase.COUNT, Phase.DOING, Phase.STOPPED))
                .allMatch(it -> DAYS.nextIn(it).isEmpty());
    }
}
