package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.TestRequests;
import nl.floreynwijk.membership.Engagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming to a shift, alone or with others, and coming off it again. */
@PortalTest
class SignUpsTest {

    private static final Said ADULT = new Said(true, false);
    private static final Said BOTH = new Said(false, true);

    @Autowired
    SignUps signUps;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftDesk desk;

    @Autowired
    TestShifts made;

    @Autowired
    TestRequests neighbours;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void gerdaPlansWorkForThree() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, TestShifts.ledBy(made.plan(plot, 3), gerda));
        people.signIn(anna);
    }

    private void itIs(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private SignUpResult join(ShiftId id, Said said) {
        return signUps.signUp(id, 0, said);
    }

    private ShiftId planned(ShiftPlan plan) {
        return made.planned(gerda, plan);
    }

    @Test
    void whoeverSignsUpComesAndIsSeenByOthers() {
        assertThat(join(shift, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));

        var seen = made.as(bert, () -> shifts.find(shift)).orElseThrow();
        assertThat(seen.people()).containsExactly(new ShiftDetails.Companion("Anna T.", 0));
        assertThat(seen.summary().free()).isEqualTo(2);
        assertThat(seen.leaderPhone()).isEmpty();
        assertThat(shifts.find(shift).orElseThrow().leaderPhone()).isPresent();
        assertThat(shifts.mine()).extracting(ShiftSummary::id).containsExactly(shift);
    }

    @Test
    void nobodyIsOnAShiftTwice() {
        assertThat(signUps.signUp(shift, 1, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));
        assertThat(signUps.signUp(shift, 0, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));
        assertThat(signUps.queue(shift, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));

        assertThat(made.row(shift).taken()).isEqualTo(2);
        assertThat(made.counted(shift)).isEqualTo(2);
    }

    @Test
    void whereThereIsNoRoomForAllTheyHearForHowManyThereIs() {
        made.signedUp(shift, bert);
        assertThat(signUps.signUp(shift, 2, Said.NOTHING)).isEqualTo(new SignUpResult.NotSoMany(1));
        assertThat(made.state(shift, anna)).isEmpty();
        assertThat(signUps.signUp(shift, 1, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));
        assertThat(made.as(gerda, () -> join(shift, Said.NOTHING))).isEqualTo(new SignUpResult.Full(0));
    }

    @Test
    void nobodyBringsMoreThanTwoOrFewerThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> signUps.signUp(shift, 3, Said.NOTHING));
        assertThatIllegalArgumentException().isThrownBy(() -> signUps.signUp(shift, -1, Said.NOTHING));
        assertThatIllegalArgumentException().isThrownBy(() -> signUps.bring(shift, 3));
    }

    @Test
    void whoeverComesBringsMoreOrFewerAsLongAsThereIsRoom() {
        made.signedUp(shift, anna, bert);

        assertThat(signUps.bring(shift, 2)).isEqualTo(new SignUpResult.NotSoMany(1));
        assertThat(signUps.bring(shift, 1)).isEqualTo(new SignUpResult.On(2));
        assertThat(made.row(shift).free()).isZero();
        assertThat(signUps.bring(shift, 0)).isEqualTo(new SignUpResult.On(1));
        assertThat(made.row(shift).free()).isEqualTo(1);
    }

    @Test
    void whoeverIsNotOnItBringsNobody() {
        assertThat(signUps.bring(shift, 1)).isEqualTo(new SignUpResult.CalledOff());
        made.signedUp(shift, anna);
        itIs(made.row(shift).startsAt());
        assertThat(signUps.bring(shift, 1)).isEqualTo(new SignUpResult.TooLate());
    }

    @Test
    void aShiftForAdultsAsksWhetherTheyAreEighteen() {
        var adults = planned(TestShifts.with(
                made.plan(plot, 2), new ShiftWork(Heaviness.HEAVY, false, false, true, false, "", "Kettingzaag")));

        assertThat(join(adults, Said.NOTHING)).isEqualTo(new SignUpResult.AdultsOnly());
        assertThat(signUps.queue(adults, BOTH)).isEqualTo(new SignUpResult.AdultsOnly());
        assertThat(made.state(adults, anna)).isEmpty();
        assertThat(join(adults, ADULT)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void ofTwoShiftsAtOneTimeTheyAreAskedWhetherTheyMeanBoth() {
        made.signedUp(shift, anna);
        var same = planned(TestShifts.at(made.plan(plot, 3), made.saturday(), 11, 13));

        var refused = (SignUpResult.Overlapping) join(same, ADULT);

        assertThat(refused.engagements())
                .containsExactly(new Engagement(
                        "Rozen snoeien",
                        made.row(shift).startsAt(),
                        made.row(shift).endsAt()));
        assertThat(made.state(same, anna)).isEmpty();
        assertThat(join(same, BOTH)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void ofShiftsThatFollowEachOtherNobodyIsAsked() {
        made.signedUp(shift, anna);

        assertThat(join(planned(TestShifts.at(made.plan(plot, 3), made.saturday(), 12, 13)), Said.NOTHING))
                .isEqualTo(new SignUpResult.On(1));
        assertThat(join(planned(TestShifts.at(made.plan(plot, 3), made.saturday(), 8, 10)), Said.NOTHING))
                .isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void aShiftThatIsCalledOffOrThatTheyLeftIsNotInTheWay() {
        made.signedUp(shift, anna);
        var same = planned(made.plan(plot, 3));
        var third = planned(made.plan(plot, 3));
        made.left(shift, anna);

        assertThat(join(same, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));
        made.as(gerda, () -> desk.callOff(same, Scope.THIS, OffCause.HEAT, "Te warm", false));
        assertThat(join(third, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void whoeverPromisedANeighbourToHelpAtThatTimeIsAskedToo() {
        var henk = neighbours.harry("Henk Bakker");
        var job = neighbours.agreed(anna, henk);
        database.sql("update harry_request set appointment = ? where id = ?")
                .params(made.row(shift).startsAt().plus(Duration.ofMinutes(30)), job.value())
                .update();

        assertThat(made.as(henk, () -> join(shift, Said.NOTHING))).isInstanceOf(SignUpResult.Overlapping.class);
        assertThat(join(shift, Said.NOTHING)).isInstanceOf(SignUpResult.Overlapping.class);
        assertThat(made.as(bert, () -> join(shift, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
        assertThat(made.as(henk, () -> join(shift, BOTH))).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void untilADayBeforeTheyComeOffItByThemselvesAndTheLeaderHearsWhy() {
        made.signedUp(shift, anna);
        itIs(made.row(shift).startsAt().minus(Duration.ofHours(24)).minusSeconds(5));

        assertThat(signUps.leave(shift, " Ik ben\nziek. ")).isEqualTo(new LeaveResult.Left());

        assertThat(made.state(shift, anna)).contains(SignUpState.LEFT);
        assertThat(made.row(shift).taken()).isZero();
        assertThat(made.mailsTo(gerda)).containsExactly("shift-left");
        assertThat(made.mailTextTo(gerda)).contains("Anna T.", "Ik ben ziek.");
        assertThat(signUps.leave(shift, "")).isEqualTo(new LeaveResult.NotOn());
    }

    @Test
    void afterThatTheyPhoneWhoeverLeadsIt() {
        made.signedUp(shift, anna);
        itIs(made.row(shift).startsAt().minus(Duration.ofHours(24)).plusSeconds(1));

        var refused = (LeaveResult.TooLate) signUps.leave(shift, "Ik ben ziek.");

        assertThat(refused.leader()).contains("Gerda G.");
        assertThat(refused.phone().orElseThrow().toString()).contains("12345678");
        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
        assertThat(made.mailsTo(gerda)).isEmpty();
    }

    @Test
    void ofAShiftThatNobodyLeadsThereIsNobodyToPhone() {
        var alone = planned(made.plan(plot, 2));
        made.signedUp(alone, anna);
        itIs(made.row(alone).startsAt().minusSeconds(60));

        assertThat(signUps.leave(alone, "")).isEqualTo(new LeaveResult.TooLate(Optional.empty(), Optional.empty()));
    }

    @Test
    void whoeverLeftSignsUpAgain() {
        made.signedUp(shift, anna);
        made.left(shift, anna);

        assertThat(signUps.signUp(shift, 2, Said.NOTHING)).isEqualTo(new SignUpResult.On(3));
        assertThat(made.counted(shift)).isEqualTo(3);
    }

    @Test
    void nobodySignsUpForWhatBeganOrIsCalledOffOrNeverWas() {
        assertThat(join(ShiftId.random(), Said.NOTHING)).isEqualTo(new SignUpResult.CalledOff());
        itIs(made.row(shift).startsAt());
        assertThat(join(shift, Said.NOTHING)).isEqualTo(new SignUpResult.TooLate());
        assertThat(signUps.queue(shift, Said.NOTHING)).isEqualTo(new SignUpResult.TooLate());
        assertThat(signUps.confirm(shift, Said.NOTHING)).isEqualTo(new SignUpResult.TooLate());
        assertThat(signUps.leave(shift, "")).isEqualTo(new LeaveResult.NotOn());
    }

    @Test
    void aReasonIsKeptAsItWasTypedAndNeverBecomesMarkup() {
        made.signedUp(shift, anna);
        var hostile = "<img src=x onerror=alert(1)> ${7*7} '); drop table green_shift; --";

        assertThat(signUps.leave(shift, "a".repeat(301))).isEqualTo(new LeaveResult.ReasonTooLong(300));
        assertThat(signUps.leave(shift, hostile)).isEqualTo(new LeaveResult.Left());

        assertThat(database.sql("select left_reason from green_sign_up")
                        .query(String.class)
                        .single())
                .isEqualTo(hostile);
        assertThat(made.mailTextTo(gerda)).contains("&lt;img src=x onerror=", "${7*7}");
    }
}
