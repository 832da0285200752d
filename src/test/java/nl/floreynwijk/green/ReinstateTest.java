package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was called off goes on after all. */
@PortalTest
class ReinstateTest {

    @Autowired
    private ShiftDesk desk;

    @Autowired
    private TestShifts made;

    @Autowired
    private MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        made.clear();
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
    }

    private ShiftId calledOff(int most, AccountId... people) {
        var shift = made.planned(gerda, made.plan(plot, most));
        made.signedUp(shift, people);
        made.calledOff(gerda, shift, "Te warm");
        return shift;
    }

    private ReinstateResult reinstate(ShiftId shift) {
        return made.as(gerda, () -> desk.reinstate(shift));
    }

    @Test
    void whoeverWasOnItStillIsAndIsTold() {
        var shift = calledOff(4, anna, bert);

        assertThat(reinstate(shift)).isEqualTo(new ReinstateResult.GoesOn(2, 0));

        assertThat(made.row(shift).off()).isEmpty();
        assertThat(made.who(shift, SignUpState.ON)).containsExactlyInAnyOrder(anna, bert);
        assertThat(made.mailsTo(anna)).containsExactly("shift-off", "shift-on-again");
    }

    @Test
    void whoeverHasSomethingElseByNowIsAskedAgain() {
        var shift = calledOff(4, anna);
        var other = made.planned(gerda, TestShifts.called(made.plan(plot, 4), "Blad harken", "Bij de vijver"));
        made.signedUp(other, anna);

        assertThat(reinstate(shift)).isEqualTo(new ReinstateResult.GoesOn(1, 0));

        assertThat(made.state(shift, anna)).contains(SignUpState.OFFERED);
        assertThat(made.state(other, anna)).contains(SignUpState.ON);
        assertThat(made.mailsTo(anna)).containsExactly("shift-off", "shift-asked-again");
    }

    @Test
    void whatGoesOnOrHasItsTimeBehindItDoesNotGoOnOnceMore() {
        var goingOn = made.planned(gerda, made.plan(plot, 4));
        var shift = calledOff(4, anna);
        clock.advance(Duration.between(clock.instant(), made.row(shift).startsAt()));

        assertThat(reinstate(goingOn)).isEqualTo(new ReinstateResult.NotNow());
        assertThat(reinstate(shift)).isEqualTo(new ReinstateResult.NotNow());
        assertThat(made.row(shift).off()).isPresent();
        assertThat(reinstate(ShiftId.random())).isEqualTo(new ReinstateResult.NotNow());
    }
}
