package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.RoundSummary;
import nl.floreynwijk.blockbudget.TestProposals;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga, who led the evening and is a member too, looks what came of it. */
class HostResultViewTest extends KaribuTest {

    @Autowired
    TestRad rad;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    private EveningId evening = EveningId.random();
    private RunId run = RunId.random();
    private List<CardId> cards = List.of();

    @BeforeEach
    @Override
    protected void openTab() {
        evening = rad.evening();
        cards = rad.cards(evening, 2);
        run = rad.opened(evening);
        rad.put(run, rad.joined(evening), cards.getFirst(), 4);
        rad.sheet(rad.helper(evening, "Thea"), run, 1, 2, Map.of(cards.getLast(), 3));
        people.signedIn("Olga", Role.COORDINATOR, Role.MEMBER);
        super.openTab();
    }

    private static String shown(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private String host(String... run) {
        UI.getCurrent()
                .navigate(
                        "kantoor/rad/" + evening + "/uitslag",
                        run.length == 0 ? QueryParameters.empty() : QueryParameters.of("poging", run[0]));
        return shown(HostResultView.class);
    }

    private static void press(String words) {
        _click(_find(Button.class, it -> it.withText(words)).getFirst());
    }

    @Test
    void whileItGoesOnItSaysSo() {
        assertThat(host())
                .contains(
                        "De avond is nog bezig",
                        "1. Kaart 1",
                        "57%",
                        "3 van de 3 mensen hebben een munt op een van de eerste 2 kaarten.",
                        "Van een tafel is alleen bekend wat er samen ligt")
                .doesNotContain("Maak er een werkgroep van");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/kantoor/rad/" + evening + "/uitslag.pb?poging=1");
    }

    @Test
    void anEarlierTryStaysToBeSeen() {
        rad.opened(evening);
        rad.ended(evening, clock.instant());

        assertThat(host()).contains("Er liggen geen munten", "Poging 2");
        assertThat(host("1")).contains("Deze munten tellen niet mee", "57%");
        assertThat(host("9")).contains("nog geen uitslag");
    }

    @Test
    void practiceIsPractice() {
        rad.run(run, "practice", true);

        assertThat(host()).contains("Dit was oefenen en telt niet mee");
    }

    @Test
    void withABudgetEqualSharesAreCounted() {
        assertThat(host()).contains("Vul in hoeveel geld er is");
        _setValue(_get(EuroField.class), "niets");
        press("Reken uit");
        assertThat(_get(EuroField.class).isInvalid()).isTrue();
        _setValue(_get(EuroField.class), "0");
        press("Reken uit");
        assertThat(_get(EuroField.class).isInvalid()).isTrue();

        _setValue(_get(EuroField.class), "500");
        press("Reken uit");

        assertThat(shown(HostResultView.class)).contains("Uitgerekend", "Method of Equal Shares", "Over: € 200,00");
    }

    @Test
    void notesAreWritten() {
        assertThat(host()).contains("Er staat nog niets over de avond");
        press("Over de avond schrijven");
        _setValue(_get(TextArea.class), "Het was druk.");
        press("Bewaar");

        assertThat(shown(HostResultView.class)).contains("Het was druk.", "Bewaard.");
    }

    @Test
    void aCardBecomesAWorkingGroupWithOneClick() {
        rad.ended(evening, clock.instant());
        host();

        press("Maak er een werkgroep van");

        assertThat(shown(HostResultView.class)).contains("Kaart 1 is nu een werkgroep", "Naar de werkgroepen");
        UI.getCurrent().navigate("rad/uitslag/" + evening);
        assertThat(shown(ResultView.class)).contains("Kaart 1 is een werkgroep geworden", "57%");
    }

    @Test
    void withoutARoundForIdeasItSaysSo() {
        rad.ended(evening, clock.instant());
        host();

        press("Maak er een voorstel van");

        assertThat(shown(HostResultView.class)).contains("Er is nu geen stemronde die ideeën verzamelt");
    }

    @Test
    void inTheOnlyRoundACardBecomesAProposalWithOneClick() {
        rounds.round(budgets.opened("blokbudget", "Blok A"));
        rad.ended(evening, clock.instant());
        host();

        press("Maak er een voorstel van");

        assertThat(shown(HostResultView.class)).contains("Kaart 1 is nu een voorstel", "Naar het voorstel");
    }

    @Test
    void ofMoreRoundsTheHostChoosesOne() {
        rounds.round(budgets.opened("blokbudget", "Blok A"));
        rounds.round(budgets.opened("blokbudget", "Blok B"));
        rad.ended(evening, clock.instant());
        host();
        press("Maak er een voorstel van");
        _click(_find(Button.class, it -> it.withText("Maak er een voorstel van"))
                .getLast());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<RoundSummary> choice = _get(RadioButtonGroup.class);
        assertThat(choice.isInvalid()).isTrue();

        _setValue(choice, choice.getListDataView().getItem(1));
        _click(_find(Button.class, it -> it.withText("Maak er een voorstel van"))
                .getLast());

        assertThat(shown(HostResultView.class)).contains("Kaart 1 is nu een voorstel");
    }

    @Test
    void membersFindNothingUntilItIsOver() {
        UI.getCurrent().navigate("rad/uitslag/" + evening);
        _get(NotFoundView.class);
        UI.getCurrent().navigate("kantoor/rad/x/uitslag");
        _get(NotFoundView.class);
    }
}
