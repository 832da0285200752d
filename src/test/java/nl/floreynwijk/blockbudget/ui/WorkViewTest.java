package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.TestResults;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.budgets.TestBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Winners of € 300 and € 600; Bram leads the round. */
class WorkViewTest extends KaribuTest {

    private static final int BRAM = 1;
    private static final int CARLA = 2;
    private static final String FIRST = "Voorstel van 300 euro";

    @Autowired
    TestResults made;

    @Autowired
    TestBooks books;

    @Autowired
    TestPeople people;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    @Override
    protected void openTab() {
        round = made.counted(300, 600);
        made.lead(round, round.resident(BRAM));
        super.openTab();
    }

    @Test
    void duringThePeriodItSaysWhatItWaitsFor() {
        opens(round.resident(CARLA));

        assertThat(page()).contains("Gekozen door het blok", "Dit wacht tot niemand meer bezwaar kan maken");
        assertThat(_find(Button.class, it -> it.withText("Niet uitvoeren"))).isEmpty();
    }

    @Test
    void whoeverLeadsGoesOnWithItAndANeighbourConfirms() {
        settled();
        opens(round.resident(BRAM));
        pressAtFirst("Offerte toevoegen");
        Screen.pressInDialog("Offerte toevoegen");
        assertThat(Screen.field("Bedrijf").isInvalid()).isTrue();
        quote("De Kwast", "300,01");
        assertThat(page()).contains("De offerte is toegevoegd.", "€ 300,01");
        Screen.press("Kiezen");
        Screen.pressInDialog("Kiezen");
        assertThat(page()).contains("Dit is te duur: er is € 300,00 voor apart gezet.");

        pressAtFirst("Offerte toevoegen");
        quote("Schilder & Zn", "250");
        Screen.pressCalled("Kiezen: Schilder & Zn");
        Screen.pressInDialog("Kiezen");
        assertThat(page()).contains("Besteld bij Schilder & Zn");
        Screen.press("Klaar melden");
        Screen.pressInDialog("Klaar melden");
        assertThat(page())
                .contains("Het is klaar gemeld.", "De rekening is er nog niet.")
                .doesNotContain("over. Dat komt terug");
        assertThat(_find(Button.class, it -> it.withText("Klopt, het is klaar")))
                .isEmpty();

        opens(round.resident(CARLA));
        Screen.press("Klopt, het is klaar");
        Screen.pressInDialog("Ja, het is klaar");
        assertThat(page()).contains("Dank u wel. Het is bevestigd.", "Bevestigd op");
    }

    @Test
    void theBoardDecidesNotToCarryItOut() {
        settled();
        opens(people.open("amina", Role.BOARD));
        assertThat(_find(Button.class, it -> it.withText("Offerte toevoegen"))).isEmpty();

        pressAtFirst("Niet uitvoeren");
        Screen.pressInDialog("Niet uitvoeren");
        assertThat(_get(Screen.dialog(), TextArea.class).isInvalid()).isTrue();
        _setValue(_get(Screen.dialog(), TextArea.class), "de eigenaar het zelf doet");
        Screen.pressInDialog("Niet uitvoeren");

        assertThat(page())
                .contains(
                        "wordt niet uitgevoerd. De reden staat erbij.",
                        "Besloten om dit niet uit te voeren, omdat: de eigenaar het zelf doet");
    }

    @Test
    void theOfficeTriesOnceMoreWhatTheLabelForbade() {
        books.bound("blokbudget", Euros.of(500));
        settled();
        opens(round.office());
        assertThat(page())
                .contains(
                        "Uit dit potje mag in één keer hooguit € 500,00.",
                        "Daarom kon het geld niet apart gezet worden.");

        Screen.press("Opnieuw proberen");

        assertThat(page()).contains("Het wordt zo opnieuw geprobeerd.", "Het geld wordt zo apart gezet.");
    }

    @Test
    void somebodyFromElsewhereSeesNothing() {
        settled();

        opens(people.open("vera", Role.MEMBER));

        assertThat(_find(WorkView.class)).isEmpty();
    }

    private void settled() {
        made.endObjections(round);
        made.settle(round);
    }

    private static void quote(String supplier, String amount) {
        Screen.fill("Bedrijf", supplier);
        Screen.fill("Bedrag, met btw", amount);
        Screen.pressInDialog("Offerte toevoegen");
    }

    private static void pressAtFirst(String text) {
        Screen.pressCalled(text + ": " + FIRST);
    }

    private void opens(AccountId account) {
        people.signIn(account);
        super.openTab();
        UI.getCurrent().navigate(WorkView.class, RoomView.of(round.id()));
    }

    private static String page() {
        return Screen.textOf(WorkView.class);
    }
}
