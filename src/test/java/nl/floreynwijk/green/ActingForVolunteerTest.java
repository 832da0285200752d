package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who signs somebody up in their name. */
@PortalTest
class ActingForVolunteerTest {

    @Autowired
    SignUps signUps;

    @Autowired
    Shifts shifts;

    @Autowired
    Plots plots;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();
    private AccountId henk = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void thereIsWork() {
        var gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        henk = made.member("Henk Bakker");
        plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, made.plan(plot, 2));
    }

    @Test
    void aGuardianWhoseMandateNamesTheGreenSignsThemUp() {
        people.actAsGuardian(anna, henk, new MandateArea("green"));

        assertThat(signUps.signUp(shift, 0, Said.NOTHING)).isEqualTo(new SignUpResult.On(1));
        plots.join(plot);

        assertThat(made.who(shift, SignUpState.ON)).containsExactly(anna);
        assertThat(shifts.mine()).extracting(ShiftSummary::id).containsExactly(shift);
        assertThat(signUps.leave(shift, "")).isEqualTo(new LeaveResult.Left());
    }

    @Test
    void aGuardianWhoseMandateDoesNotNameItDoesNot() {
        people.actAsGuardian(anna, henk, new MandateArea("harry"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signUps.signUp(shift, 0, Said.NOTHING));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(shifts::forMe);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> plots.join(plot));
        assertThat(made.state(shift, anna)).isEmpty();
    }

    @Test
    void aCoordinatorSignsThemUpAndNotThemselves() {
        var sanne = made.member("Sanne Balie", Role.COORDINATOR);
        people.actFor(anna, sanne);

        assertThat(signUps.signUp(shift, 1, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));

        assertThat(made.who(shift, SignUpState.ON)).containsExactly(anna);
        assertThat(made.state(shift, sanne)).isEmpty();
    }
}
