package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.GreenScreen.buttons;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.textOfDialog;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.Heaviness;
import nl.floreynwijk.green.SignUpState;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sofie finds a shift, joins with one tap, comes off it again, and waits where it is full. */
class GreenViewTest extends GreenPageTest {

    @Autowired
    QueryCounter queries;

    @Override
    AccountId viewer() {
        return sofie;
    }

    @Test
    void sheJoinsWithOneTapAndComesOffAgain() {
        var shift = shifts.planned(joris, TestShifts.ledBy(shifts.plan(plot, 4), joris));
        goTo("groen");

        press("Ik doe mee");

        assertThat(answer()).startsWith("U doet mee:");
        assertThat(textOf(GreenView.class)).contains("Mijn diensten", "U komt");
        assertThat(shifts.state(shift, sofie)).contains(SignUpState.ON);

        press("Ik kan toch niet");
        write("Waarom niet? U hoeft dit niet in te vullen.", "Ik ben verkouden.");
        pressInDialog("Meld mij af");

        assertThat(answer()).startsWith("U bent afgemeld:");
        assertThat(shifts.state(shift, sofie)).contains(SignUpState.LEFT);
        assertThat(shifts.mailTextTo(joris)).contains("Ik ben verkouden.");
    }

    @Test
    void whereItIsFullSheWaitsAndReadsHerPlace() {
        var shift = shifts.planned(joris, shifts.plan(plot, 1));
        shifts.signedUp(shift, shifts.member("Truus"));
        shifts.queued(shift, shifts.member("Karel"));
        goTo("groen");
        assertThat(textOf(GreenView.class)).contains("Vol. Er wacht 1 buur op een plek.");

        press("Zet mij op de reservelijst");

        assertThat(answer()).contains("als nummer 2");
        press("Haal mij van de reservelijst");
        assertThat(shifts.state(shift, sofie)).contains(SignUpState.LEFT);
    }

    @Test
    void whenItIsHerTurnShePressesYes() {
        var shift = shifts.planned(joris, shifts.plan(plot, 1));
        var truus = shifts.member("Truus");
        shifts.signedUp(shift, truus);
        shifts.queued(shift, sofie);
        shifts.left(shift, truus);
        goTo("groen");
        assertThat(textOf(GreenView.class)).contains("Er is een plek voor u.");

        press("Ja, ik kom");

        assertThat(shifts.state(shift, sofie)).contains(SignUpState.ON);
    }

    @Test
    void somebodyWhoTookTheLastPlaceMeanwhileIsTold() {
        var shift = shifts.planned(joris, shifts.plan(plot, 1));
        goTo("groen");
        shifts.signedUp(shift, shifts.member("Truus"));

        press("Ik doe mee");
        assertThat(textOfDialog()).contains("Iemand anders nam de laatste plek.");
        pressInDialog("Zet mij op de reservelijst");

        assertThat(shifts.state(shift, sofie)).contains(SignUpState.RESERVE);
    }

    @Test
    void sheIsAskedWhetherSheMeansTwoAtOnce() {
        var first = shifts.planned(joris, shifts.plan(plot, 4));
        shifts.signedUp(first, sofie);
        shifts.planned(joris, shifts.plan(plot, 4));
        goTo("groen");

        press("Ik doe mee");
        assertThat(textOfDialog()).contains("Op dat moment staat u ook bij:", "Wilt u toch komen?");
        pressInDialog("Ja, ik kom toch");

        assertThat(answer()).startsWith("U doet mee:");
    }

    @Test
    void whatSheSaysOfHerselfPutsOtherShiftsBelow() {
        shifts.planned(joris, shifts.plan(plot, 4));
        goTo("groen");

        press("Wat past bij mij?");
        GreenScreen.choose("Hoe zwaar mag het werk zijn?", Heaviness.LIGHT);
        GreenScreen.tick("Ik kom met een rolstoel");
        pressInDialog("Onthoud dit");

        assertThat(textOf(GreenView.class)).contains("Er is nu niets dat past", "Andere diensten (1)");
    }

    @Test
    void whereNothingIsPlannedItSaysSo() {
        goTo("groen");
        assertThat(textOf(GreenView.class)).contains("Er zijn nu geen diensten gepland.");
        assertThat(buttons()).doesNotContain("Ik doe mee");
    }

    @Test
    void howeverManyThereAreItAsksThreeTimes() {
        shifts.series(joris, shifts.plan(plot, 4), 9);
        assertThat(queries.during(() -> goTo("groen")).stream().filter(it -> it.contains("green_")))
                .hasSize(3);
        assertThat(textOf(GreenView.class)).contains("Toon er nog 1");
    }

    @Test
    void aShiftThatIsCalledOffSaysWhyOnThePageOfWhoeverWasOnIt() {
        var shift = shifts.planned(joris, shifts.plan(plot, 4));
        shifts.signedUp(shift, sofie);
        shifts.calledOff(joris, shift, "Het wordt 36 graden.");
        goTo("groen");
        assertThat(textOf(GreenView.class)).contains("Gaat niet door: Het wordt 36 graden.");
        assertThat(buttons()).doesNotContain("Ik kan toch niet");
    }
}
