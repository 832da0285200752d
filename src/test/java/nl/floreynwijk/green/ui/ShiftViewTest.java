package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.green.ui.GreenScreen.buttons;
import static nl.floreynwijk.green.ui.GreenScreen.choose;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.SignUpState;
import nl.floreynwijk.green.TestShifts;
import nl.floreynwijk.membership.Neighbour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sofie looks at one shift, brings others, asks a neighbour along, and phones when it is too late. */
@SuppressWarnings("unchecked")
class ShiftViewTest extends GreenPageTest {

    @Autowired
    MovableClock clock;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private ShiftId ledShift(int most) {
        return shifts.planned(joris, TestShifts.ledBy(shifts.plan(plot, most), joris));
    }

    @Test
    void sheComesWithAnotherAndThenWithTwo() {
        var shift = ledShift(4);
        goTo("groen/diensten/" + shift);

        choose("Neemt u iemand mee?", 1);
        press("Ik doe mee");
        assertThat(textOf(ShiftView.class)).contains("U komt met 1 ander", "Sofie B. met 1 ander");

        choose("Neemt u iemand mee?", 2);
        press("Pas dit aan");
        assertThat(answer()).contains("u komt met 2 anderen");
        assertThat(textOf(ShiftView.class)).contains("Sofie B. met 2 anderen");
    }

    @Test
    void thePhoneNumberOfWhoeverLeadsItIsForThoseWhoCome() {
        var shift = ledShift(4);
        goTo("groen/diensten/" + shift);
        assertThat(textOf(ShiftView.class)).contains("Joris H.").doesNotContain("06 ");

        press("Ik doe mee");

        assertThat(textOf(ShiftView.class)).contains("06 12345678");
    }

    @Test
    void onTheDayItselfSheReadsWhomToPhone() {
        var shift = ledShift(4);
        shifts.signedUp(shift, sofie);
        clock.advance(Duration.between(clock.instant(), DutchTime.at(shifts.saturday(), LocalTime.of(6, 0))));
        people.signIn(sofie);
        goTo("groen/diensten/" + shift);

        assertThat(buttons()).doesNotContain("Ik kan toch niet");
        assertThat(textOf(ShiftView.class)).contains("Bel wie de dienst leidt.", "Joris H.", "06 12345678");
    }

    @Test
    void sheAsksANeighbourAlongWhoGetsAPlaceHeld() {
        var shift = ledShift(4);
        var truus = shifts.listed("Truus Jansen");
        shifts.signedUp(shift, sofie);
        goTo("groen/diensten/" + shift);

        press("Vraag een buur mee");
        pressInDialog("Vraag mee");
        assertThat(problems()).containsExactly("Kies een buur uit de lijst.");
        ComboBox<Neighbour> who = _get(ComboBox.class);
        _setValue(
                who,
                new Neighbour(
                        shifts.memberOf(truus), "Truus Jansen", Optional.empty(), Optional.empty(), Optional.empty()));
        pressInDialog("Vraag mee");

        assertThat(answer()).startsWith("Truus Jansen krijgt een mail.");
        assertThat(shifts.state(shift, truus)).contains(SignUpState.OFFERED);
        assertThat(shifts.mailTextTo(truus)).contains("Sofie B.");
    }

    @Test
    void whatSomebodyTypedIsShownAsText() {
        var plan = TestShifts.called(shifts.plan(plot, 4), "<img src=x onerror=alert(1)>", "<b>Hier</b>");
        goTo("groen/diensten/" + shifts.planned(joris, plan));
        assertThat(textOf(ShiftView.class)).contains("<b>Hier</b>");
    }

    @Test
    void aShiftThatIsNotThereIsNotFound() {
        goTo("groen/diensten/" + ShiftId.random());
        assertThat(textOf(NotFoundView.class)).isNotEmpty();
        goTo("groen/diensten/niets");
        assertThat(textOf(NotFoundView.class)).isNotEmpty();
    }

    @Test
    void oneThatIsFullOffersTheReserveList() {
        var shift = ledShift(1);
        shifts.signedUp(shift, shifts.member("Truus"));
        goTo("groen/diensten/" + shift);
        assertThat(buttons()).doesNotContain("Ik doe mee");

        press("Zet mij op de reservelijst");

        assertThat(textOf(ShiftView.class)).contains("U staat op de reservelijst, als nummer 1");
    }
}
