package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.floreynwijk.green.ui.GreenScreen.choose;
import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressCalled;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.OffCause;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.SignUpState;
import org.junit.jupiter.api.Test;

/** The gardener sees who comes, puts somebody on, takes somebody off, changes a shift and calls it off. */
class ShiftDeskViewTest extends GreenPageTest {

    @Override
    AccountId viewer() {
        return joris;
    }

    private ShiftId opened(int most) {
        var shift = shifts.planned(joris, shifts.plan(plot, most));
        shifts.signedUp(shift, sofie);
        goTo("kantoor/groen/diensten/" + shift);
        return shift;
    }

    @Test
    void sheSeesWhoComesAndHowToReachThem() {
        opened(4);
        assertThat(textOf(ShiftDeskView.class)).contains("Sofie Brandsma", "Komt", "06 12345678");
    }

    @Test
    void whoeverPhonesIsPutOnByNumber() {
        var shift = opened(2);
        var truus = shifts.member("Truus Jansen");
        fill("Iemand aanmelden: lidnummer", "999999");
        press("Zet op de dienst");
        assertThat(problems()).containsExactly("Er is geen lid met dit nummer.");

        fill("Iemand aanmelden: lidnummer", Integer.toString(shifts.numberOf(truus)));
        press("Zet op de dienst");

        assertThat(answer()).isEqualTo("Staat op de dienst: Truus Jansen");
        assertThat(shifts.state(shift, truus)).contains(SignUpState.ON);

        fill("Iemand aanmelden: lidnummer", Integer.toString(shifts.numberOf(shifts.member("Karel"))));
        press("Zet op de dienst");
        assertThat(problems()).containsExactly("Er is geen plek vrij.");
    }

    @Test
    void whoeverHasNoAccountIsPutOnByNameAndPhone() {
        opened(2);
        _get(
                        Details.class,
                        it -> it.withPredicate(
                                part -> "Een gast zonder account aanmelden".equals(part.getSummaryText())))
                .setOpened(true);

        fill("Naam van de gast", "Piet de Boer");
        fill("Telefoonnummer van de gast", "niks");
        press("Zet deze gast erop");
        assertThat(problems())
                .containsExactly("Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld: 06 12345678.");
        fill("Telefoonnummer van de gast", "06 87654321");
        press("Zet deze gast erop");

        assertThat(answer()).isEqualTo("Staat op de dienst: Piet de Boer");
        assertThat(textOf(ShiftDeskView.class)).contains("Gast. Komt", "06 87654321");
    }

    @Test
    void whoeverIsTakenOffReadsWhy() {
        var shift = opened(4);
        pressCalled("Haal van de dienst: Sofie Brandsma");
        pressInDialog("Haal van de dienst");
        assertThat(problems()).containsExactly("Schrijf waarom, in hooguit 300 tekens.");
        write("Waarom?", "U belde dat u ziek bent.");
        pressInDialog("Haal van de dienst");

        assertThat(answer()).isEqualTo("Van de dienst gehaald: Sofie Brandsma");
        assertThat(shifts.state(shift, sofie)).contains(SignUpState.LEFT);
        assertThat(shifts.mailTextTo(sofie)).contains("U belde dat u ziek bent.");
    }

    @Test
    void aShiftIsCalledOffWithOneReasonThatEverybodyReads() {
        opened(4);
        press("Zeg deze dienst af");
        pressInDialog("Zeg af");
        assertThat(problems()).containsExactly("Kies wat er aan de hand is.");
        choose("Wat is er aan de hand?", OffCause.HEAT);
        write("Wat leest iedereen?", "Het wordt 36 graden.");
        pressInDialog("Zeg af");

        assertThat(answer()).isEqualTo("1 dienst gaat niet door. 1 persoon kreeg een mail.");
        assertThat(textOf(ShiftDeskView.class)).contains("Gaat niet door, en telt mee: Het wordt 36 graden.");
        assertThat(shifts.mailTextTo(sofie)).contains("Het wordt 36 graden.");

        press("Het gaat toch door");
        pressInDialog("Het gaat toch door");

        assertThat(answer()).isEqualTo("De dienst gaat toch door. 1 persoon kreeg een mail.");
        assertThat(textOf(ShiftDeskView.class)).doesNotContain("36 graden");
    }

    @Test
    void aChangeTellsWhoeverIsOnItAndFewerPlacesThanPeopleAreRefused() {
        var shift = opened(4);
        shifts.signedUp(shift, shifts.member("Truus"));
        _get(Details.class, it -> it.withPredicate(part -> "Verander deze dienst".equals(part.getSummaryText())))
                .setOpened(true);
        fill("Hoeveel mensen zijn er nodig?", "1");
        fill("Hoeveel kunnen er mee?", "1");
        press("Bewaar de verandering");
        assertThat(problems()).singleElement().asString().startsWith("Er staan al meer mensen op:");

        fill("Hoeveel kunnen er mee?", "4");
        fill("Waar verzamelen we?", "Bij de vijver");
        press("Bewaar de verandering");

        assertThat(answer()).isEqualTo("1 dienst is veranderd. 2 mensen kregen een mail.");
        assertThat(shifts.mailTextTo(sofie)).contains("Bij de vijver");
    }

    @Test
    void everybodyWhoComesReadsAMessageAndWhoeverWaitsDoesNot() {
        var shift = opened(1);
        var truus = shifts.member("Truus");
        shifts.queued(shift, truus);
        press("Stuur iedereen een bericht");
        pressInDialog("Verstuur");
        assertThat(problems()).containsExactly("Schrijf iets, in hooguit 2.000 tekens.");
        write("Uw bericht", "Neem een paraplu mee.");
        pressInDialog("Verstuur");

        assertThat(answer()).isEqualTo("1 persoon kreeg uw bericht per mail.");
        assertThat(shifts.mailTextTo(sofie)).contains("Neem een paraplu mee.");
        assertThat(shifts.mailTextTo(truus)).doesNotContain("paraplu");
    }

    @Test
    void whatNobodySignedUpForIsTakenOut() {
        goTo("kantoor/groen/diensten/" + shifts.planned(joris, shifts.plan(plot, 4)));
        press("Haal uit het plan");
        pressInDialog("Haal uit het plan");
        assertThat(answer()).isEqualTo("De dienst is uit het plan.");
    }
}
