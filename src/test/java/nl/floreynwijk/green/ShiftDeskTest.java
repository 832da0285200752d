package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning work in the green, taking it out of the plan, and saying who comes. */
@PortalTest
class ShiftDeskTest {

    @Autowired
    ShiftDesk desk;

    @Autowired
    SignUps signUps;

    @Autowired
    PlotDesk plots;

    @Autowired
    Plots gardens;

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

    @BeforeEach
    void gerdaIsAtTheDesk() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(gerda);
    }

    private ShiftId planned(int most) {
        return made.planned(gerda, made.plan(plot, most));
    }

    private void itIs(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    @Test
    void whatIsPlannedIsThereWithEverythingThatWasSaid() {
        var plan = TestShifts.ledBy(TestShifts.keeping(made.plan(plot, 5), 5, 2), gerda);

        var seen = desk.find(made.planned(gerda, plan)).orElseThrow();

        assertThat(seen.plan()).isEqualTo(plan);
        assertThat(seen.plotName()).isEqualTo("Rozenperk");
        assertThat(seen.leader()).contains("Gerda Groen");
        assertThat(seen.series()).isEmpty();
        assertThat(seen.free()).isEqualTo(3);
        assertThat(seen.ahead()).isTrue();
        assertThat(desk.find(ShiftId.random())).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        assertThat(desk.plan(TestShifts.at(made.plan(plot, 2), made.saturday(), 12, 10)))
                .isEqualTo(new PlanResult.Refused(Set.of(ShiftPlan.Problem.TIMES)));
        assertThat(desk.plan(TestShifts.at(made.plan(plot, 2), made.saturday().minusYears(1), 10, 12)))
                .isEqualTo(new PlanResult.Refused(Set.of(ShiftPlan.Problem.DAY_PAST)));
    }

    @Test
    void atAPlotThatEndedNothingIsPlanned() {
        var version = gardens.find(plot).orElseThrow().version();
        assertThat(plots.change(plot, TestShifts.plotPlan("Rozenperk", PlotState.ENDED), version))
                .isInstanceOf(PlotResult.Kept.class);

        assertThat(desk.plan(made.plan(plot, 2))).isEqualTo(new PlanResult.PlotEnded());
        assertThat(desk.plan(made.plan(PlotId.random(), 2))).isEqualTo(new PlanResult.PlotEnded());
    }

    @Test
    void whereNobodyEverSignedUpItIsTakenOutOfThePlan() {
        var shift = planned(2);

        assertThat(desk.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.Removed(1));
        assertThat(desk.find(shift)).isEmpty();
        assertThat(desk.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.NotAhead());
    }

    @Test
    void whereSomebodySignedUpItIsNotAlsoWhenTheyLeft() {
        var shift = planned(2);
        made.signedUp(shift, anna);

        assertThat(desk.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.HasPeople(1));
        made.left(shift, anna);
        assertThat(desk.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.HasPeople(1));
        assertThat(desk.find(shift)).isPresent();
    }

    @Test
    void whatIsOverStaysInThePlan() {
        var shift = planned(2);
        itIs(made.row(shift).startsAt());

        assertThat(desk.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.NotAhead());
    }

    @Test
    void whoeverPhonesIsPutOnAndGetsAMail() {
        var shift = planned(2);

        assertThat(desk.putOn(shift, made.numberOf(anna), false)).isEqualTo(new PutOnResult.On("Anna Tuin"));

        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
        assertThat(made.mailsTo(anna)).containsExactly("shift-put-on");
        assertThat(desk.putOn(shift, made.numberOf(anna), false)).isEqualTo(new PutOnResult.ThereAlready());
        assertThat(desk.putOn(shift, 999_999, false)).isEqualTo(new PutOnResult.NoSuchMember());
    }

    @Test
    void nobodyIsPutOnAFullShiftOrPastThoseWhoWait() {
        var shift = planned(1);
        made.signedUp(shift, anna);
        made.queued(shift, bert);
        var carla = made.member("Carla Heg");

        assertThat(desk.putOn(shift, made.numberOf(carla), false)).isEqualTo(new PutOnResult.Full());
        made.left(shift, anna);
        assertThat(desk.putOn(shift, made.numberOf(carla), false)).isEqualTo(new PutOnResult.Full());
        assertThat(desk.putOn(shift, made.numberOf(bert), false)).isInstanceOf(PutOnResult.On.class);
        assertThat(desk.putOn(shift, made.numberOf(bert), false)).isEqualTo(new PutOnResult.ThereAlready());
    }

    @Test
    void onlySomebodyOfTheListLeads() {
        assertThat(desk.plan(TestShifts.ledBy(made.plan(plot, 4), anna)))
                .isEqualTo(new PlanResult.Refused(Set.of(ShiftPlan.Problem.LEADER)));
        assertThat(desk.plan(TestShifts.ledBy(made.plan(plot, 4), gerda))).isInstanceOf(PlanResult.Planned.class);
    }

    @Test
    void whoeverHasLeftTheListIsNotTakenOffAgain() {
        var shift = planned(2);
        made.signedUp(shift, anna);
        var hers = made.row(shift, anna).id();
        assertThat(desk.takeOff(shift, hers, "Ziek")).isEqualTo(new TakeOffResult.Off());
        assertThat(desk.takeOff(shift, hers, "Ziek")).isEqualTo(new TakeOffResult.NotOn());
    }

    @Test
    void nobodyIsPutOnTwoAtOneTimeFromTheDesk() {
        made.signedUp(planned(2), anna);
        var same = planned(2);

        assertThat(desk.putOn(same, made.numberOf(anna), false)).isInstanceOf(PutOnResult.Overlapping.class);
        assertThat(made.state(same, anna)).isEmpty();
    }

    @Test
    void nobodyIsPutOnWhatBeganOrIsCalledOff() {
        var off = planned(2);
        var begun = planned(2);
        desk.callOff(off, Scope.THIS, OffCause.HEAT, "Te warm", false);
        assertThat(desk.putOn(off, made.numberOf(anna), false)).isEqualTo(new PutOnResult.NotAhead());
        itIs(made.row(begun).startsAt());
        assertThat(desk.putOn(begun, made.numberOf(anna), false)).isEqualTo(new PutOnResult.NotAhead());
    }

    @Test
    void placesThatAreKeptAreOnlyForTheirGroup() {
        var shift = made.planned(gerda, TestShifts.keeping(made.plan(plot, 2), 2, 1));
        made.signedUp(shift, anna);

        assertThat(desk.putOn(shift, made.numberOf(bert), false)).isEqualTo(new PutOnResult.Full());
        assertThat(desk.putOn(shift, made.numberOf(bert), true)).isEqualTo(new PutOnResult.On("Bert Gras"));
        assertThat(desk.putOn(shift, made.numberOf(gerda), true)).isEqualTo(new PutOnResult.Full());
        assertThat(made.row(shift).taken()).isEqualTo(2);
        assertThat(made.row(shift).kept()).isZero();
    }

    @Test
    void theListSaysWhoComesWhoIsAskedAndWhoWaitsInThatOrder() {
        var shift = planned(2);
        var carla = made.member("Carla Heg");
        var dirk = made.member("Dirk Haag");
        made.signedUp(shift, anna, bert);
        made.queued(shift, dirk, carla, gerda);
        made.left(shift, anna);

        var seen = desk.find(shift).orElseThrow().volunteers();

        assertThat(seen)
                .extracting(it -> it.name().orElse(""), DeskShift.Volunteer::state, it -> it.position()
                        .orElse(0))
                .containsExactly(
                        tuple("Bert Gras", SignUpState.ON, 0),
                        tuple("Dirk Haag", SignUpState.OFFERED, 0),
                        tuple("Carla Heg", SignUpState.RESERVE, 1),
                        tuple("Gerda Groen", SignUpState.RESERVE, 2));
        assertThat(seen.getFirst().phone()).isPresent();
        assertThat(seen.get(1).heldUntil()).isPresent();
    }

    @Test
    void gardenersAndWhoeverLooksAfterAPlotMayLead() {
        made.as(bert, () -> {
            gardens.join(plot);
            return true;
        });

        assertThat(desk.leaders()).extracting(Leader::name).containsExactly("Bert Gras", "Gerda Groen");
    }
}
