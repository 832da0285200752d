package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever scans the code on a sign comes to a shift without an account. */
class GuestViewTest extends GreenPageTest {

    @Autowired
    private MovableClock clock;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private void open() {
        TestPeople.signOut();
        goTo("groen/meedoen/" + plot);
    }

    private void fillIn(String name, String phone) {
        clock.advance(Duration.ofMinutes(1));
        fill("Hoe heet u?", name);
        fill("Uw telefoonnummer", phone);
        press("Ik doe mee");
    }

    @Test
    void aGuestJoinsAndComesOffAgain() {
        var shift = shifts.planned(joris, shifts.plan(plot, 4));
        open();

        fillIn("Piet de Boer", "06 12345678");

        assertThat(textOf(GuestPlaceView.class)).contains("Fijn dat u komt, Piet de Boer!", "Rozen snoeien");
        press("Ik kom toch niet");
        pressInDialog("Meld mij af");
        assertThat(textOf(GuestPlaceView.class)).contains("U bent afgemeld");
        assertThat(shifts.people(shift)).isZero();
    }

    @Test
    void aNumberWithLettersIsRefusedBesideTheFieldAndNothingTypedIsLost() {
        shifts.planned(joris, shifts.plan(plot, 4));
        open();

        fillIn("Piet de Boer", "06 twaalf");

        assertThat(problems())
                .containsExactly("Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld: 06 12345678.");
        fillIn("Piet de Boer", "06 12345678");
        assertThat(textOf(GuestPlaceView.class)).contains("Piet de Boer");
    }

    @Test
    void whereNothingIsFreeThePageSaysSo() {
        shifts.signedUp(shifts.planned(joris, shifts.plan(plot, 1)), sofie);
        open();

        assertThat(textOf(GuestView.class)).contains("Er is de komende weken geen dienst met een vrije plek.");
    }

    @Test
    void aMemberGoesOnAsAMember() {
        goTo("groen/meedoen/" + plot);

        assertThat(_find(PlotView.class)).hasSize(1);
    }
}
