package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning several shifts by a rule; changing and calling off one of them, those after it, or all. */
@PortalTest
class ShiftSeriesTest {

    private static final Said BOTH = new Said(false, true);

    @Autowired
    ShiftDesk desk;

    @Autowired
    SignUps signUps;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private List<ShiftId> series = List.of();

    @BeforeEach
    void gerdaPlansThreeSaturdays() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        series = made.series(gerda, made.plan(plot, 3), 3);
        people.signIn(gerda);
    }

    private void allComes(AccountId who) {
        series.forEach(it -> made.signedUp(it, who));
    }

    private List<String> days(Scope scope, int which, ShiftPlan plan) {
        assertThat(desk.change(series.get(which), plan, scope, "", 0)).isInstanceOf(ChangeShiftResult.Changed.class);
        return series.stream().map(it -> made.row(it).place()).toList();
    }

    private ShiftPlan planOf(int which) {
        return made.row(series.get(which)).plan();
    }

    private ShiftPlan atSchool(int which) {
        return TestShifts.called(planOf(which), "Rozen snoeien", "Bij de school");
    }

    @Test
    void aRuleGivesEachShiftItsDay() {
        assertThat(series)
                .extracting(it -> made.row(it).day())
                .containsExactly(
                        made.saturday(),
                        made.saturday().plusWeeks(1),
                        made.saturday().plusWeeks(2));
        assertThat(desk.find(series.getFirst()).orElseThrow().series())
                .contains(new SeriesRule(
                        Rhythm.WEEKLY, made.saturday(), made.saturday().plusWeeks(2), false));
    }

    @Test
    void aRuleThatIsNotSoundGivesNothing() {
        var first = made.saturday();
        var plan = made.plan(plot, 2);

        assertThat(desk.plan(plan, new SeriesRule(Rhythm.WEEKLY, first, first.minusDays(1), false)))
                .isEqualTo(new PlanResult.RuleRefused(SeriesRule.Problem.ENDS_BEFORE_IT_BEGINS));
        assertThat(desk.plan(plan, new SeriesRule(Rhythm.WEEKLY, first, first.plusYears(200), false)))
                .isEqualTo(new PlanResult.RuleRefused(SeriesRule.Problem.TOO_MANY));
        assertThat(desk.plan(plan, new SeriesRule(Rhythm.MONTHLY, first, first.plusYears(4), false)))
                .isEqualTo(new PlanResult.Refused(Set.of(ShiftPlan.Problem.DAY_TOO_FAR)));
        assertThat(desk.plan(plan, new SeriesRule(Rhythm.WEEKLY, first.minusWeeks(4), first, false)))
                .isEqualTo(new PlanResult.Refused(Set.of(ShiftPlan.Problem.DAY_PAST)));
    }

    @Test
    void oneIsChangedAlone() {
        assertThat(days(Scope.THIS, 1, atSchool(1))).containsExactly("Bij de bank", "Bij de school", "Bij de bank");
    }

    @Test
    void thisOneAndThoseAfterItAreChanged() {
        assertThat(days(Scope.LATER, 1, atSchool(1))).containsExactly("Bij de bank", "Bij de school", "Bij de school");
    }

    @Test
    void allThatAreStillToComeAreChanged() {
        clock.advance(
                Duration.between(clock.instant(), made.row(series.getFirst()).startsAt()));

        assertThat(days(Scope.ALL, 2, atSchool(2))).containsExactly("Bij de bank", "Bij de school", "Bij de school");
    }

    @Test
    void whatWasNotChangedOfTheOneStaysAsItIsOnTheOthers() {
        days(Scope.THIS, 1, TestShifts.at(planOf(1), planOf(1).day(), 9, 11));
        days(Scope.THIS, 2, atSchool(2));

        days(Scope.ALL, 0, TestShifts.with(planOf(0), ShiftPlaces.of(1, 9)));

        assertThat(series).extracting(it -> made.row(it).plan().places().most()).containsOnly(9);
        assertThat(planOf(1).from()).isEqualTo(LocalTime.of(9, 0));
        assertThat(planOf(0).from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(planOf(2).place()).isEqualTo("Bij de school");
    }

    @Test
    void eachMovesAsFarAsTheOneThatWasMovedAndKeepsItsPeople() {
        allComes(anna);
        var sunday = TestShifts.at(planOf(1), planOf(1).day().plusDays(1), 14, 16);

        assertThat(desk.change(series.get(1), sunday, Scope.ALL, "De markt", 0))
                .isEqualTo(new ChangeShiftResult.Changed(3, 1, 0));

        assertThat(series)
                .extracting(it -> made.row(it).plan().day())
                .containsExactly(
                        made.saturday().plusDays(1),
                        made.saturday().plusDays(8),
                        made.saturday().plusDays(15));
        assertThat(series).allMatch(it -> made.row(it).plan().from().getHour() == 14);
        assertThat(series).allMatch(it -> made.state(it, anna).equals(Optional.of(SignUpState.ON)));
    }

    @Test
    void whoeverIsOnSeveralGetsOneMailWithAllTheDays() {
        allComes(anna);
        made.signedUp(series.getFirst(), bert);

        assertThat(desk.change(series.getFirst(), atSchool(0), Scope.ALL, "De markt", 0))
                .isEqualTo(new ChangeShiftResult.Changed(3, 2, 0));

        assertThat(made.mailsTo(anna)).containsExactly("shift-changed");
        assertThat(made.mailsTo(bert)).containsExactly("shift-changed");
        assertThat(made.mailTextTo(anna))
                .contains("De markt", "; za ", "/groen\"")
                .doesNotContain("/groen/diensten/");
        assertThat(made.mailTextTo(bert)).contains("/groen/diensten/" + series.getFirst());
    }

    @Test
    void withoutAReasonNoReasonIsTold() {
        allComes(anna);

        desk.change(series.getFirst(), atSchool(0), Scope.THIS, "", 0);

        assertThat(made.mailTextTo(anna)).contains("Bij de school").doesNotContain("Waarom");
    }

    @Test
    void ofMorePlacesOnlyThoseHearWhoGetOne() {
        var shift = series.getFirst();
        made.signedUp(shift, anna, bert, gerda);
        var carla = made.member("Carla Heg");
        made.queued(shift, carla);

        assertThat(desk.change(shift, TestShifts.with(planOf(0), ShiftPlaces.of(1, 4)), Scope.THIS, "", 0))
                .isEqualTo(new ChangeShiftResult.Changed(1, 0, 0));

        assertThat(made.mailsTo(anna)).isEmpty();
        assertThat(made.mailsTo(carla)).containsExactly("place-offered");
    }

    @Test
    void whereMorePeopleComeThanThereWouldBeRoomForNothingIsChangedAndTheDaysAreNamed() {
        made.signedUp(series.get(1), anna, bert);
        made.signedUp(series.get(2), anna);

        var result = desk.change(series.getFirst(), TestShifts.with(planOf(0), ShiftPlaces.of(1, 1)), Scope.ALL, "", 0);

        assertThat(result)
                .isEqualTo(new ChangeShiftResult.NoRoom(
                        List.of(new ChangeShiftResult.Crowd(made.saturday().plusWeeks(1), 2))));
        assertThat(planOf(0).places().most()).isEqualTo(3);
    }

    @Test
    void whoeverDecidesOnWhatWasChangedMeanwhileReadsItFirst() {
        var plan = atSchool(0);
        assertThat(desk.change(series.getFirst(), plan, Scope.THIS, "", 0))
                .isInstanceOf(ChangeShiftResult.Changed.class);

        assertThat(desk.change(series.getFirst(), plan, Scope.THIS, "", 0))
                .isEqualTo(new ChangeShiftResult.ChangedMeanwhile());
        assertThat(desk.change(series.getFirst(), plan, Scope.THIS, "", 1))
                .isInstanceOf(ChangeShiftResult.Changed.class);
        assertThat(desk.change(ShiftId.random(), plan, Scope.THIS, "", 0))
                .isEqualTo(new ChangeShiftResult.ChangedMeanwhile());
    }

    @Test
    void signingUpIsNoChange() {
        var plan = atSchool(0);
        made.signedUp(series.getFirst(), anna);

        assertThat(desk.change(series.getFirst(), plan, Scope.THIS, "", 0))
                .isEqualTo(new ChangeShiftResult.Changed(1, 1, 0));
        assertThat(made.state(series.getFirst(), anna)).contains(SignUpState.ON);
    }

    @Test
    void whatCannotBeTakenChangesNothing() {
        assertThat(desk.change(
                        series.getFirst(), TestShifts.at(planOf(0), planOf(0).day(), 12, 10), Scope.ALL, "", 0))
                .isEqualTo(new ChangeShiftResult.Refused(Set.of(ShiftPlan.Problem.TIMES)));
        assertThat(desk.change(
                        series.get(2),
                        TestShifts.at(planOf(2), planOf(2).day().minusWeeks(4), 10, 12),
                        Scope.ALL,
                        "",
                        0))
                .isEqualTo(new ChangeShiftResult.Refused(Set.of(ShiftPlan.Problem.DAY_PAST)));
        assertThat(desk.change(series.getFirst(), atSchool(0), Scope.ALL, "a".repeat(301), 0))
                .isEqualTo(new ChangeShiftResult.ReasonTooLong(300));
    }

    @Test
    void whoeverIsSomewhereElseAtTheNewTimeIsAskedAgainAndOthersAreTold() {
        var later = made.planned(gerda, TestShifts.at(made.plan(plot, 3), made.saturday(), 14, 16));
        made.signedUp(later, anna, bert);
        made.signedUp(series.getFirst(), anna);

        var result = desk.change(later, TestShifts.at(made.plan(plot, 3), made.saturday(), 11, 13), Scope.THIS, "", 0);

        assertThat(result).isEqualTo(new ChangeShiftResult.Changed(1, 2, 0));
        assertThat(made.state(later, anna)).contains(SignUpState.OFFERED);
        assertThat(made.state(later, bert)).contains(SignUpState.ON);
        assertThat(made.mailsTo(anna)).containsExactly("shift-asked-again");
        assertThat(made.mailsTo(bert)).containsExactly("shift-changed");
        assertThat(made.row(later).taken()).isEqualTo(2);
        assertThat(made.as(anna, () -> signUps.confirm(later, Said.NOTHING)))
                .isInstanceOf(SignUpResult.Overlapping.class);
        assertThat(made.as(anna, () -> signUps.confirm(later, BOTH))).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void oneOfASeriesIsCalledOffAndWhoeverWouldComeHearsWhy() {
        allComes(anna);
        made.signedUp(series.getFirst(), bert);

        assertThat(desk.callOff(series.get(1), Scope.THIS, OffCause.STORM, " ", true))
                .isEqualTo(new CallOffResult.NoReason(300));
        assertThat(desk.callOff(series.get(1), Scope.THIS, OffCause.STORM, "Code rood", true))
                .isEqualTo(new CallOffResult.CalledOff(1, 1, 0));

        assertThat(made.mailsTo(anna)).containsExactly("shift-off");
        assertThat(made.mailTextTo(anna)).contains("Code rood");
        assertThat(made.mailsTo(bert)).isEmpty();
        assertThat(made.row(series.get(1)).off().orElseThrow().counts()).isTrue();
        assertThat(made.state(series.get(1), anna)).contains(SignUpState.ON);
        assertThat(made.row(series.getFirst()).off()).isEmpty();
        assertThat(desk.callOff(series.get(1), Scope.THIS, OffCause.STORM, "Code rood", true))
                .isEqualTo(new CallOffResult.NothingAhead());
    }

    @Test
    void aDayIsCalledOffWhateverIsPlannedOnIt() {
        var other = made.planned(gerda, TestShifts.at(made.plan(plot, 3), made.saturday(), 20, 22));
        made.signedUp(series.getFirst(), anna);
        made.signedUp(other, anna, bert);

        assertThat(desk.callOff(made.saturday(), OffCause.HEAT, "Te warm", false))
                .isEqualTo(new CallOffResult.CalledOff(2, 2, 0));

        assertThat(made.mailsTo(anna)).containsExactly("shift-off");
        assertThat(made.row(series.get(1)).off()).isEmpty();
        assertThat(desk.callOff(made.saturday(), OffCause.HEAT, "Te warm", false))
                .isEqualTo(new CallOffResult.NothingAhead());
    }

    @Test
    void theRestOfASeriesIsCalledOffInOneMail() {
        allComes(anna);

        assertThat(desk.callOff(series.get(1), Scope.LATER, OffCause.OTHER, "Het perk is klaar", false))
                .isEqualTo(new CallOffResult.CalledOff(2, 1, 0));

        assertThat(made.mailsTo(anna)).containsExactly("shift-off");
        assertThat(made.row(series.getFirst()).off()).isEmpty();
    }

    @Test
    void ofASeriesWithPeopleOnItNoneIsTakenOutOfThePlanTogether() {
        made.signedUp(series.get(1), anna);

        assertThat(desk.remove(series.getFirst(), Scope.ALL)).isEqualTo(new RemoveShiftResult.HasPeople(1));
        assertThat(desk.remove(series.get(2), Scope.LATER)).isEqualTo(new RemoveShiftResult.Removed(1));
        assertThat(desk.remove(series.getFirst(), Scope.THIS)).isEqualTo(new RemoveShiftResult.Removed(1));
    }
}
