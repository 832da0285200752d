package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.ObjectionState;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.Setbacks;
import nl.floreynwijk.blockbudget.TestResults;
import nl.floreynwijk.blockbudget.TestRound;
import nl.floreynwijk.blockbudget.TestRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four dwellings chose what costs € 300 and € 600; what costs € 900 was not chosen. */
class ResultViewTest extends KaribuTest {

    @Autowired
    TestResults made;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    Setbacks setbacks;

    private TestRound round = TestRounds.NONE;

    @BeforeEach
    @Override
    protected void openTab() {
        round = made.counted(300, 600, 900);
        super.openTab();
    }

    @Test
    void aNeighbourObjectsAndTheOfficeAnswersInTheOpen() {
        opens(round.resident(0));
        Screen.press("Bezwaar maken");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf iets, in hooguit 2.000 tekens.");
        object("Dit is veel te duur.");
        assertThat(page())
                .contains("Uw bezwaar staat hieronder.", "Over Voorstel van 300 euro (van u)", "Nog niet beantwoord");

        opens(round.office());
        assertThat(page()).contains("Dit is veel te duur.").doesNotContain("(van u)");
        Screen.press("Beantwoorden");
        Screen.pressInDialog("Antwoord plaatsen");
        assertThat(verdict().getErrorMessage()).isEqualTo("Kies een van de twee.");
        _setValue(verdict(), ObjectionState.DISMISSED);
        _setValue(_get(Screen.dialog(), TextArea.class), "Er waren drie offertes.");
        Screen.pressInDialog("Antwoord plaatsen");

        opens(round.resident(3));
        assertThat(page()).contains("Afgewezen: het gaat door", "Er waren drie offertes.");
        assertThat(_find(Button.class, it -> it.withText("Beantwoorden"))).isEmpty();
    }

    @Test
    void whoeverObjectedTakesItBack() {
        opens(round.resident(0));
        object("Dit is veel te duur.");

        Screen.press("Intrekken");
        Screen.pressInDialog("Intrekken");

        assertThat(page()).contains("Uw bezwaar is ingetrokken.").doesNotContain("Dit is veel te duur.");
    }

    @Test
    void afterThePeriodNobodyObjects() {
        made.endObjections(round);

        opens(round.resident(0));

        assertThat(page()).contains("Bezwaar maken kon tot en met");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void whatIsNotCarriedOutIsSaidAtItsCard() {
        rounds.as(round.office(), () -> setbacks.decide(round.id(), winner(), "de eigenaar het zelf doet"));

        opens(round.resident(2));

        assertThat(page()).contains("Besloten om dit niet uit te voeren, omdat: de eigenaar het zelf doet");
        UI.getCurrent()
                .navigate(_find(RouterLink.class).stream()
                        .filter(it -> it.getText().equals("Bekijk hoe het met de uitvoering gaat"))
                        .map(RouterLink::getHref)
                        .findFirst()
                        .orElseThrow());
        assertThat(_find(WorkView.class)).hasSize(1);
    }

    private void object(String words) {
        @SuppressWarnings("unchecked")
        var about = (Select<Afterwards.Subject>) _get(Select.class);
        _setValue(about, about.getListDataView().getItems().findFirst().orElseThrow());
        _setValue(_get(TextArea.class), words);
        Screen.press("Bezwaar maken");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ObjectionState> verdict() {
        return _get(Screen.dialog(), RadioButtonGroup.class);
    }

    private ProposalId winner() {
        return round.proposals().getFirst();
    }

    private void opens(AccountId account) {
        people.signIn(account);
        super.openTab();
        UI.getCurrent().navigate(ResultView.class, RoomView.of(round.id()));
    }

    private static String page() {
        return Screen.textOf(ResultView.class);
    }
}
