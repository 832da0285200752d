package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.GreenScreen.choose;
import static nl.floreynwijk.green.ui.GreenScreen.day;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.OffCause;
import nl.floreynwijk.green.ShiftPlaces;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.Test;

/** The gardener looks at a season: what needs people first; she calls a hot day off, and copies the year. */
class SeasonViewTest extends GreenPageTest {

    @Override
    AccountId viewer() {
        return joris;
    }

    @Test
    void whatNeedsPeopleStandsFirst() {
        var plan = TestShifts.with(shifts.plan(plot, 4), ShiftPlaces.of(1, 4));
        shifts.signedUp(shifts.planned(joris, TestShifts.called(plan, "Wieden", "Hier")), sofie);
        shifts.planned(joris, TestShifts.called(plan, "Harken", "Hier"));
        goTo("kantoor/groen");
        assertThat(textOf(SeasonView.class)).contains("Hier zijn mensen nodig: 1 dienst");
        assertThat(textOf(SeasonView.class).indexOf("Harken"))
                .isLessThan(textOf(SeasonView.class).indexOf("Wieden"));
        assertThat(textOf(SeasonView.class)).contains("Nog niemand", "Genoeg mensen");
    }

    @Test
    void aWholeDayIsCalledOffAtOnce() {
        shifts.signedUp(shifts.planned(joris, shifts.plan(plot, 4)), sofie);
        shifts.planned(joris, TestShifts.at(shifts.plan(plot, 4), shifts.saturday(), 14, 16));
        goTo("kantoor/groen");

        press("Een hele dag afzeggen");
        day("Welke dag?", shifts.saturday().plusDays(1));
        pressInDialog("Verder");
        assertThat(GreenScreen.problems()).containsExactly("Op die dag is er niets meer om af te zeggen.");
        day("Welke dag?", shifts.saturday());
        pressInDialog("Verder");
        choose("Wat is er aan de hand?", OffCause.HEAT);
        write("Wat leest iedereen?", "Het wordt 36 graden.");
        pressInDialog("Zeg af");

        assertThat(answer()).isEqualTo("2 diensten gaan niet door. 1 persoon kreeg een mail.");
    }

    @Test
    void theSeasonIsCopiedToTheNextYear() {
        shifts.planned(joris, shifts.plan(plot, 4));
        UI.getCurrent()
                .navigate(
                        "kantoor/groen",
                        QueryParameters.of(
                                "jaar", Integer.toString(shifts.saturday().getYear())));
        var next = shifts.saturday().getYear() + 1;

        press("Kopieer dit seizoen naar " + next);
        pressInDialog("Kopieer");

        assertThat(answer()).contains("In %d".formatted(next));
    }

    @Test
    void aYearWithoutShiftsSaysHowToBegin() {
        goTo("kantoor/groen");
        assertThat(textOf(SeasonView.class)).contains("zijn nog geen diensten gepland");
    }
}
