package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Waiting for a place, and getting one in the order of the list. */
@PortalTest
class ReserveListTest {

    private static final Said BOTH = new Said(false, true);

    @Autowired
    SignUps signUps;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftDesk desk;

    @Autowired
    GreenRounds rounds;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private AccountId dirk = AccountId.random();
    private AccountId els = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void annaAndBertComeAndThreeOthersWait() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        carla = made.member("Carla Heg");
        dirk = made.member("Dirk Haag");
        els = made.member("Els Eik");
        plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, made.plan(plot, 2));
        made.signedUp(shift, anna, bert);
        made.queued(shift, carla, dirk, els);
        people.signIn(carla);
    }

    private void itIs(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private Optional<Integer> positionOf(AccountId who) {
        return made.as(who, () -> shifts.find(shift))
                .orElseThrow()
                .summary()
                .mine()
                .flatMap(OwnPlace::position);
    }

    private Optional<SignUpState> state(AccountId who) {
        return made.state(shift, who);
    }

    @Test
    void whoeverWaitsKnowsTheirPlaceAndKeepsItWhenTheyAskAgain() {
        assertThat(positionOf(carla)).contains(1);
        assertThat(positionOf(dirk)).contains(2);
        assertThat(positionOf(els)).contains(3);
        assertThat(positionOf(anna)).isEmpty();
        assertThat(signUps.queue(shift, Said.NOTHING)).isEqualTo(new SignUpResult.Waiting(1));
        assertThat(made.as(dirk, () -> signUps.signUp(shift, 1, Said.NOTHING))).isEqualTo(new SignUpResult.Waiting(2));
    }

    @Test
    void whoeverLeavesTheListMakesThoseBehindThemMoveUp() {
        made.left(shift, carla);

        assertThat(state(carla)).contains(SignUpState.LEFT);
        assertThat(positionOf(dirk)).contains(1);
        assertThat(positionOf(els)).contains(2);
        assertThat(signUps.queue(shift, Said.NOTHING)).isEqualTo(new SignUpResult.Waiting(3));
    }

    @Test
    void aPlaceThatComesFreeIsHeldForWhoeverIsFirstAndNobodyElseHears() {
        made.left(shift, anna);

        assertThat(state(carla)).contains(SignUpState.OFFERED);
        assertThat(state(dirk)).contains(SignUpState.RESERVE);
        assertThat(made.mailsTo(carla)).containsExactly("place-offered");
        assertThat(made.mailsTo(dirk)).isEmpty();
        assertThat(made.row(shift).free()).isZero();
        assertThat(positionOf(dirk)).contains(1);
    }

    @Test
    void whoeverSaysYesInTimeComes() {
        made.left(shift, anna);

        assertThat(signUps.confirm(shift, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));

        assertThat(state(carla)).contains(SignUpState.ON);
        assertThat(made.counted(shift)).isEqualTo(2);
        assertThat(signUps.confirm(shift, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void nobodySaysYesBeforeItIsTheirTurn() {
        assertThat(signUps.confirm(shift, Said.NOTHING)).isEqualTo(new SignUpResult.Waiting(1));
        assertThat(made.as(gerda, () -> signUps.confirm(shift, Said.NOTHING))).isEqualTo(new SignUpResult.Lapsed());
        assertThat(state(gerda)).isEmpty();
    }

    @Test
    void whoeverSaysNoMakesRoomForTheNext() {
        made.left(shift, anna);
        made.left(shift, carla);

        assertThat(state(dirk)).contains(SignUpState.OFFERED);
        assertThat(made.mailsTo(dirk)).containsExactly("place-offered");
        assertThat(made.counted(shift)).isEqualTo(2);
    }

    @Test
    void whoeverDoesNotAnswerInTimeMakesRoomForTheNextAndHearsIt() {
        made.left(shift, anna);
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertThat(signUps.confirm(shift, Said.NOTHING)).isEqualTo(new SignUpResult.Lapsed());
        rounds.giveOn();

        assertThat(state(carla)).contains(SignUpState.LEFT);
        assertThat(made.mailsTo(carla)).containsExactly("place-offered", "place-lapsed");
        assertThat(state(dirk)).contains(SignUpState.OFFERED);
        assertThat(state(els)).contains(SignUpState.RESERVE);
    }

    @Test
    void asLongAsTheyHaveTimeTheirPlaceStaysTheirs() {
        made.left(shift, anna);
        clock.advance(Duration.ofHours(23));

        rounds.giveOn();

        assertThat(state(carla)).contains(SignUpState.OFFERED);
        assertThat(made.as(carla, () -> signUps.confirm(shift, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void nobodyPassesTheList() {
        var fatma = made.member("Fatma Iep");
        made.left(shift, anna);

        assertThat(made.as(fatma, () -> signUps.signUp(shift, 0, Said.NOTHING))).isEqualTo(new SignUpResult.Full(2));
        assertThat(made.as(fatma, () -> signUps.queue(shift, Said.NOTHING))).isEqualTo(new SignUpResult.Waiting(3));
        assertThat(made.as(bert, () -> signUps.bring(shift, 1))).isEqualTo(new SignUpResult.NotSoMany(0));
    }

    @Test
    void placesThatSeveralGiveBackAreOfferedInTheOrderOfTheList() {
        made.left(shift, bert);
        made.left(shift, anna);

        assertThat(made.who(shift, SignUpState.OFFERED)).containsExactlyInAnyOrder(carla, dirk);
        assertThat(made.who(shift, SignUpState.RESERVE)).containsExactly(els);
    }

    @Test
    void shortlyBeforeTheWorkNobodyIsAskedAndWhoeverComesAlongGetsThePlace() {
        itIs(made.row(shift).startsAt().minus(Duration.ofMinutes(80)));
        var fatma = made.member("Fatma Iep");
        takenOff(anna);

        assertThat(state(carla)).contains(SignUpState.RESERVE);
        assertThat(made.as(fatma, () -> signUps.signUp(shift, 0, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
        assertThat(signUps.signUp(shift, 0, Said.NOTHING)).isEqualTo(new SignUpResult.Waiting(1));
    }

    @Test
    void whoeverWaitsIsNoWorseOffThanThoseWhoComeAlong() {
        itIs(made.row(shift).startsAt().minus(Duration.ofMinutes(80)));
        takenOff(anna);

        assertThat(made.as(dirk, () -> signUps.signUp(shift, 0, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
        assertThat(state(carla)).contains(SignUpState.RESERVE);
    }

    private void takenOff(AccountId who) {
        assertThat(made.as(gerda, () -> desk.takeOff(shift, made.row(shift, who).id(), "Belde af")))
                .isEqualTo(new TakeOffResult.Off());
    }

    @Test
    void aPlaceIsHeldNoLongerThanUntilAnHourBeforeTheWork() {
        itIs(made.row(shift).startsAt().minus(Duration.ofHours(3)));
        takenOff(anna);

        assertThat(made.row(shift, carla).offeredUntil())
                .contains(made.row(shift).startsAt().minus(Duration.ofHours(1)));
    }

    @Test
    void whoeverIsSomewhereElseByThenIsAskedBeforeTheyComeOnBoth() {
        var same = made.planned(gerda, made.plan(plot, 5));
        made.signedUp(same, carla);
        made.left(shift, anna);

        assertThat(signUps.confirm(shift, Said.NOTHING)).isInstanceOf(SignUpResult.Overlapping.class);
        assertThat(state(carla)).contains(SignUpState.OFFERED);
        assertThat(signUps.confirm(shift, BOTH)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void whereThereIsRoomNobodyWaits() {
        var roomy = made.planned(gerda, made.plan(plot, 5));

        assertThat(signUps.queue(roomy, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void whoeverTheGardenerTakesOffReadsWhyAndThePlaceGoesOn() {
        people.signIn(gerda);

        assertThat(desk.takeOff(shift, made.row(shift, anna).id(), " ")).isInstanceOf(TakeOffResult.NoReason.class);
        assertThat(state(anna)).contains(SignUpState.ON);
        assertThat(desk.takeOff(shift, made.row(shift, anna).id(), "Dat spraken we af."))
                .isEqualTo(new TakeOffResult.Off());

        assertThat(state(anna)).contains(SignUpState.LEFT);
        assertThat(made.mailsTo(anna)).containsExactly("shift-taken-off");
        assertThat(made.mailTextTo(anna)).contains("Dat spraken we af.");
        assertThat(state(carla)).contains(SignUpState.OFFERED);
    }

    @Test
    void nobodyIsTakenOffByTheIdOfAnotherShift() {
        var other = made.planned(gerda, made.plan(plot, 5));

        made.as(gerda, () -> desk.takeOff(other, made.row(shift, anna).id(), "Vergist"));

        assertThat(state(anna)).contains(SignUpState.ON);
    }
}
