package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the clock does: places that nobody took are given on, and kept places are released. */
@PortalTest
class GreenRoundsTest {

    @Autowired
    GreenRounds rounds;

    @Autowired
    ShiftDesk desk;

    @Autowired
    TestShifts made;

    @Autowired
    MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        carla = made.member("Carla Heg");
        plot = made.plot(gerda, "Rozenperk");
    }

    private void itIs(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(day)));
    }

    private ShiftId keeping(int most, int kept) {
        return made.planned(gerda, TestShifts.keeping(made.plan(plot, most), most, kept));
    }

    private LocalDate lastDay() {
        return made.saturday().minusDays(2);
    }

    @Test
    void onTheLastDayPlacesAreStillKept() {
        var shift = keeping(3, 2);
        itIs(lastDay());
        clock.advance(Duration.ofHours(23));

        rounds.release();

        assertThat(made.row(shift).kept()).isEqualTo(2);
    }

    @Test
    void afterItTheyAreForWhoeverWaitsInOrderAndTheRestForAnybody() {
        var shift = keeping(4, 3);
        made.signedUp(shift, anna);
        made.queued(shift, bert, carla);
        itIs(lastDay().plusDays(1));

        rounds.release();

        assertThat(made.who(shift, SignUpState.OFFERED)).containsExactlyInAnyOrder(bert, carla);
        assertThat(made.mailsTo(bert)).containsExactly("place-offered");
        assertThat(made.row(shift).kept()).isZero();
        assertThat(made.row(shift).free()).isEqualTo(1);
        made.signedUp(shift, gerda);
    }

    @Test
    void ofTwoPlacesThatCameFreeAndOneThatWaitsNobodyIsAskedTwice() {
        var shift = keeping(3, 2);
        made.signedUp(shift, anna);
        made.queued(shift, bert);
        itIs(lastDay().plusDays(1));

        rounds.release();
        rounds.release();
        rounds.giveOn();

        assertThat(made.mailsTo(bert)).hasSize(1);
        assertThat(made.counted(shift)).isEqualTo(2);
    }

    @Test
    void whatIsCalledOffIsLeftAsItIs() {
        var kept = keeping(3, 2);
        var full = made.planned(gerda, made.plan(plot, 1));
        made.signedUp(full, anna);
        made.queued(full, bert, carla);
        made.left(full, anna);
        made.as(gerda, () -> desk.callOff(made.saturday(), OffCause.ICE, "IJzel", true));
        itIs(lastDay().plusDays(1));

        rounds.release();
        rounds.giveOn();

        assertThat(made.row(kept).kept()).isEqualTo(2);
        assertThat(made.state(full, bert)).contains(SignUpState.OFFERED);
        assertThat(made.mailsTo(carla)).containsExactly("shift-off");
    }

    @Test
    void thePlaceGoesDownTheListUntilSomebodyWantsItOrNobodyIsLeft() {
        var shift = made.planned(gerda, made.plan(plot, 1));
        made.signedUp(shift, anna);
        made.queued(shift, bert, carla);
        made.left(shift, anna);

        clock.advance(Duration.ofHours(25));
        rounds.giveOn();
        assertThat(made.state(shift, carla)).contains(SignUpState.OFFERED);
        clock.advance(Duration.ofHours(25));
        rounds.giveOn();

        assertThat(made.state(shift, carla)).contains(SignUpState.LEFT);
        assertThat(made.row(shift).free()).isEqualTo(1);
        made.signedUp(shift, bert);
    }

    @Test
    void whoeverWasAskedAgainAndDidNotAnswerMakesRoom() {
        var shift = made.planned(gerda, TestShifts.at(made.plan(plot, 1), made.saturday(), 14, 16));
        made.signedUp(shift, anna);
        made.queued(shift, bert);
        made.signedUp(made.planned(gerda, made.plan(plot, 2)), anna);
        made.as(gerda, () -> desk.change(shift, made.plan(plot, 1), Scope.THIS, "", 0));
        assertThat(made.state(shift, anna)).contains(SignUpState.OFFERED);
        clock.advance(Duration.ofHours(25));

        rounds.giveOn();

        assertThat(made.state(shift, anna)).contains(SignUpState.LEFT);
        assertThat(made.mailsTo(anna)).containsExactly("shift-asked-again", "place-lapsed");
        assertThat(made.state(shift, bert)).contains(SignUpState.OFFERED);
    }
}
