package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressCalled;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.Plots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gardener adds a plot, says otherwise how it is, and answers a wish. */
class PlotDeskViewTest extends GreenPageTest {

    @Autowired
    Plots plots;

    @Override
    AccountId viewer() {
        return joris;
    }

    @Test
    void aNewPlotNeedsANameOfItsOwn() {
        goTo("kantoor/groen/plekken/nieuw");
        press("Plek toevoegen");
        assertThat(problems()).hasSize(3).first().asString().startsWith("Geef de plek een naam");

        fill("Naam van de plek", "Bomenbuurt");
        fill("Waar is het?", "Om de hoek");
        fill("Van wie is de grond?", "Gemeente");
        press("Plek toevoegen");
        assertThat(problems()).containsExactly("Er is al een plek die zo heet.");

        fill("Naam van de plek", "Isseltseveld");
        press("Plek toevoegen");
        assertThat(answer()).startsWith("Isseltseveld staat op de kaart.");
    }

    @Test
    void aPlotWithShiftsAheadDoesNotEnd() {
        shifts.planned(joris, shifts.plan(plot, 4));
        goTo("kantoor/groen/plekken/" + plot);
        GreenScreen.choose("Hoe ver is het?", PlotState.ENDED);
        press("Bewaar");
        assertThat(answer()).startsWith("Hier staat nog 1 dienst gepland.");
    }

    @Test
    void aWishIsAnswered() {
        shifts.as(sofie, () -> plots.wish(plot, "Een bankje."));
        goTo("kantoor/groen/plekken/" + plot);
        pressCalled("Antwoord: Een bankje.");
        write("Uw antwoord, dat alle leden lezen", "Dat komt in het voorjaar.");
        pressInDialog("Antwoord");
        assertThat(textOf(PlotEditView.class)).contains("De wijktuinman: Dat komt in het voorjaar.");
    }

    @Test
    void withoutAPictureTheMapStaysASketch() {
        goTo("kantoor/groen/plekken");
        press("Gebruik deze kaart");
        assertThat(answer()).isEqualTo("Kies eerst een plaatje.");
        assertThat(textOf(PlotDeskView.class)).contains("Bomenbuurt");
    }
}
