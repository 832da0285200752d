package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.blockbudget.ui.Screen.field;
import static nl.floreynwijk.blockbudget.ui.Screen.fill;
import static nl.floreynwijk.blockbudget.ui.Screen.press;
import static nl.floreynwijk.blockbudget.ui.Screen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.LedRounds;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.RoundSetUp;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundSetUpViewTest extends KaribuTest {

    @Autowired
    Rounds rounds;

    @Autowired
    LedRounds led;

    @Autowired
    TestRounds testRounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    private AccountId odile = AccountId.random();
    private AccountId anna = AccountId.random();
    private BudgetId linde = BudgetId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        odile = people.signedIn("Odile", Role.COORDINATOR, Role.TREASURER);
        linde = budgets.filled("blokbudget", "De Linde", Euros.of(1000));
        budgets.opened("blokbudget", "De Eik");
        anna = testRounds.movedIn("Anna", testRounds.dwelling(linde, "Lindestraat"));
        testRounds.dwelling(linde, "Lindestraat");
        super.openTab();
    }

    private void openAs(AccountId account) {
        closeTab();
        people.signIn(account);
        super.openTab();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<VotableBudget> budget() {
        return _get(ComboBox.class, it -> it.withLabel("Uit welk potje?"));
    }

    private void choose(BudgetId budget) {
        _setValue(
                budget(),
                budget().getListDataView()
                        .getItems()
                        .filter(it -> it.id().equals(budget))
                        .findFirst()
                        .orElseThrow());
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, it -> it.withLabel(label));
    }

    private static Details folded(String summary) {
        return _find(Details.class).stream()
                .filter(it -> it.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
    }

    private void fillInWhatThereIs() {
        choose(linde);
        fill("Hoe heet de stemronde?", "Wat doen we in 2027?");
        fill("Hoeveel geld verdeelt het blok?", "800");
    }

    private RoundSetUp kept() {
        people.signIn(odile);
        return led.all(Optional.empty(), 0, 2).stream()
                .map(it -> rounds.find(it.id()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebodyWhoUnderstandsNoRuleSetsUpARound() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        assertThat(field("Hoeveel geld verdeelt het blok?").getHelperText().replace('\u00a0', ' '))
                .isEqualTo("Er is € 1.000,00 vrij in dit potje.");
        press("Bewaren als concept");

        assertThat(textOf(RoundLeadView.class))
                .contains(
                        "De stemronde is bewaard als concept.", "De Linde", "€ 800,00", "Er is nog geen telcommissie.");
        assertThat(kept().plan().rules()).isEqualTo(RoundRules.SAFE);
        assertThat(kept().plan().amount()).isEqualTo(Euros.of(800));
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndNothingTypedIsLost() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fill("Hoeveel geld verdeelt het blok?", "veel");
        fill("Bemiddelaar: lidnummer", "Jan");
        press("Bewaren als concept");

        assertThat(budget().getErrorMessage()).isEqualTo("Kies uit welk potje het geld komt.");
        assertThat(field("Hoe heet de stemronde?").getErrorMessage()).startsWith("Geef de ronde een naam");
        assertThat(field("Hoeveel geld verdeelt het blok?").getErrorMessage()).startsWith("Vul een bedrag in");
        assertThat(field("Bemiddelaar: lidnummer").getErrorMessage()).startsWith("Een lidnummer is");
        assertThat(folded("Mensen").isOpened()).isTrue();
        assertThat(folded("Regels").isOpened()).isFalse();
        assertThat(field("Hoeveel geld verdeelt het blok?").getValue()).isEqualTo("veel");
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        fill("Voortrekker: lidnummer", "999999");
        fill("Telcommissie: lidnummer 1", "999999");
        _setValue(
                day("Laatste dag om te stemmen"),
                day("Eerste dag om te stemmen").getValue().minusDays(1));
        press("Bewaren als concept");

        assertThat(field("Voortrekker: lidnummer").getErrorMessage()).startsWith("Er woont nu geen lid");
        assertThat(field("Telcommissie: lidnummer 1").getErrorMessage()).startsWith("Er is nu geen lid met dit nummer");
        assertThat(day("Laatste dag om te stemmen").getErrorMessage()).startsWith("Deze dag ligt vóór");
        assertThat(folded("Dagen").isOpened()).isTrue();
    }

    @Test
    void onlyTheScrutineerWhoIsWrongIsRefusedAndTheOfficeReadsWhoTheyNamed() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        fill("Telcommissie: lidnummer 1", testRounds.numberOf(anna));
        fill("Telcommissie: lidnummer 2", "999999");
        assertThat(field("Telcommissie: lidnummer 1").getHelperText()).isEqualTo("Dit is Anna Testman.");
        assertThat(field("Telcommissie: lidnummer 2").getHelperText()).isEqualTo("Een ander dan het eerste lid.");
        press("Bewaren als concept");

        assertThat(field("Telcommissie: lidnummer 1").isInvalid()).isFalse();
        assertThat(field("Telcommissie: lidnummer 2").getErrorMessage()).startsWith("Er is nu geen lid met dit nummer");
        fill("Telcommissie: lidnummer 2", testRounds.numberOf(anna));
        press("Bewaren als concept");
        assertThat(field("Telcommissie: lidnummer 1").isInvalid()).isFalse();
        assertThat(field("Telcommissie: lidnummer 2").getErrorMessage()).contains("Noem een ander lid.");
        fill("Telcommissie: lidnummer 2", "");
        press("Bewaren als concept");
        UI.getCurrent().navigate(RoundChangeView.class, RoundChangeView.of(kept().id()));
        assertThat(field("Telcommissie: lidnummer 1").getHelperText()).isEqualTo("Dit is Anna Testman.");
    }

    @Test
    void aNumberLeadsNoNeighbourToAName() {
        openAs(anna);
        UI.getCurrent().navigate(RoundSetUpView.class);
        fill("Telcommissie: lidnummer 1", testRounds.numberOf(anna));

        assertThat(field("Telcommissie: lidnummer 1").getHelperText()).startsWith("Let erop");
    }

    @Test
    void everyRuleIsExplainedOnTheBlocksOwnNumbers() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        folded("Regels").setOpened(true);

        assertThat(method().getHelperText().replace('\u00a0', ' '))
                .startsWith("2 woningen en € 800,00: bij gelijke delen heeft elke woning € 400,00");
        fill("Hoeveel van alle stemmen zijn minstens nodig?", "30");
        assertThat(field("Hoeveel van alle stemmen zijn minstens nodig?").getHelperText())
                .startsWith("30 % is 1 van de 2 woningen.");
        fill("Hoeveel geld verdeelt het blok?", "900");
        assertThat(method().getHelperText()).contains("450,00");
        _setValue(method(), Method.MOST_VOTES);
        press("Bewaren als concept");

        assertThat(kept().plan().rules().method()).isEqualTo(Method.MOST_VOTES);
        assertThat(kept().plan().rules().quorumPercent()).isEqualTo(30);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static RadioButtonGroup<Method> method() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("Hoe wint een voorstel?"));
    }

    @Test
    void whoMovesTheFirstDayMovesAllOthersAlong() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        var before = day("Laatste dag voor bezwaar").getValue();
        _setValue(
                day("Eerste dag voor ideeën"),
                day("Eerste dag voor ideeën").getValue().plusDays(10));

        assertThat(day("Laatste dag voor bezwaar").getValue()).isEqualTo(before.plusDays(10));
        day("Eerste dag voor ideeën").clear();
        press("Bewaren als concept");
        assertThat(day("Eerste dag voor ideeën").getErrorMessage()).isEqualTo("Vul een dag in.");
    }

    @Test
    void aDayThatComesTooEarlyIsSaidAtOnceAndTheTimelineStays() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        var last = day("Laatste dag om te stemmen");
        var before = last.getValue();
        _setValue(last, day("Eerste dag om te stemmen").getValue().minusDays(1));
        assertThat(last.getErrorMessage()).isEqualTo("Deze dag ligt vóór de dag hierboven.");
        assertThat(last.isInvalid()).isTrue();
        assertThat(_find(Timeline.class)).hasSize(1);

        press("Bewaren als concept");
        _setValue(last, last.getValue().minusDays(1));
        assertThat(last.isInvalid()).isTrue();
        _setValue(last, before);
        assertThat(last.isInvalid()).isFalse();
        var objections = day("Laatste dag voor bezwaar");
        _setValue(objections, objections.getValue().plusYears(2));
        assertThat(objections.getErrorMessage()).startsWith("Dit is te laat");
        assertThat(_find(Timeline.class)).hasSize(1);
    }

    @Test
    void aNeighbourTakesTheLeadInTheirOwnBlock() {
        openAs(anna);
        UI.getCurrent().navigate("stemkamer/nieuw");

        assertThat(textOf(RoundSetUpView.class)).contains("U bent zelf de voortrekker");
        assertThat(_find(TextField.class, it -> it.withLabel("Voortrekker: lidnummer")))
                .isEmpty();
        assertThat(budget().getValue().id()).isEqualTo(linde);
        fill("Hoe heet de stemronde?", "Samen");
        fill("Hoeveel geld verdeelt het blok?", "100");
        press("Bewaren als concept");

        assertThat(textOf(RoundLeadView.class)).contains("Deze ronde kan nog niet open.");
        assertThat(kept().plan().lead()).isPresent();
    }

    @Test
    void whoseBlockIsNotKnownIsToldWhomToAsk() {
        var zoe = members.signedIn("Zoe");
        openAs(zoe);
        UI.getCurrent().navigate(RoundSetUpView.class);

        assertThat(textOf(RoundSetUpView.class)).contains("Vraag het aan de balie.");
    }

    @Test
    void aDraftIsChangedByWhoeverLeadsIt() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        press("Bewaren als concept");
        var id = kept().id();
        UI.getCurrent().navigate(RoundChangeView.class, RoundChangeView.of(id));

        assertThat(field("Hoe heet de stemronde?").getValue()).isEqualTo("Wat doen we in 2027?");
        assertThat(field("Hoeveel geld verdeelt het blok?").getValue()).isEqualTo("800,00");
        fill("Hoe heet de stemronde?", "Anders");
        press("Wijzigingen bewaren");
        assertThat(textOf(RoundLeadView.class)).contains("De wijzigingen zijn bewaard.");
        assertThat(kept().plan()).extracting(RoundPlan::title).isEqualTo("Anders");

        openAs(anna);
        UI.getCurrent().navigate(RoundChangeView.class, RoundChangeView.of(id));
        _get(NotFoundView.class);
        UI.getCurrent().navigate(RoundChangeView.class, RoundChangeView.of(RoundId.random()));
        _get(NotFoundView.class);
    }

    @Test
    void whoChangesWhatAnotherChangedMeanwhileIsToldSo() {
        UI.getCurrent().navigate(RoundSetUpView.class);
        fillInWhatThereIs();
        press("Bewaren als concept");
        var before = kept();
        UI.getCurrent().navigate(RoundChangeView.class, RoundChangeView.of(before.id()));
        rounds.change(before.id(), before.plan(), before.version());
        press("Wijzigingen bewaren");

        assertThat(textOf(RoundChangeView.class)).contains("Iemand anders heeft deze stemronde intussen veranderd");
    }
}
