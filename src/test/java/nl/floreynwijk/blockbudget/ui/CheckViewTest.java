package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.Costing;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.ProposalState;
import nl.floreynwijk.blockbudget.Responsibility;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.TestProposals;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office decides what is voted on. */
class CheckViewTest extends KaribuTest {

    @Autowired
    ProposalCheck check;

    @Autowired
    TestProposals rounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    private AccountId sanne = AccountId.random();
    private RoundId round = RoundId.random();
    private ProposalId bench = ProposalId.random();
    private ProposalId tree = ProposalId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
        var budget = budgets.opened("blokbudget", "Blok A");
        round = rounds.roundWithSpare(budget);
        budgets.houseIn(budget, members.signedIn("Anna"));
        bench = rounds.proposed(round, "Bank");
        tree = rounds.proposed(round, "Boom");
        people.signIn(sanne);
        super.openTab();
    }

    private void open() {
        UI.getCurrent().navigate(CheckView.class, CheckView.of(round));
    }

    /** What stands on the page, and in what is open above it. */
    private static String page() {
        var view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively()
                + UI.getCurrent().getElement().getTextRecursively();
    }

    private static String answer() {
        return _find(Answer.class).getFirst().getElement().getTextRecursively();
    }

    private static void press(String label, String title) {
        _click(_get(Button.class, it -> it.withText(label).withPredicate(button -> (label + ": " + title)
                .equals(button.getAriaLabel().orElse("")))));
    }

    private static void confirm(String label) {
        _click(_find(Button.class, it -> it.withText(label)).getLast());
    }

    private CheckBoard board() {
        return check.board(round).orElseThrow();
    }

    private ProposalState stateOf(ProposalId id) {
        return rounds.checked(round, id).state();
    }

    @SuppressWarnings("unchecked")
    private static void fill(String cost, Responsibility whose) {
        _setValue(_get(EuroField.class), cost);
        var purpose = (Select<Purpose>) _get(Select.class);
        _setValue(purpose, purpose.getListDataView().getItem(0));
        _setValue((RadioButtonGroup<Responsibility>) _get(RadioButtonGroup.class), whose);
    }

    @Test
    void theOfficeFindsOutWhatItCosts() {
        open();
        assertThat(page()).contains("Er is €\u00a05.000,00 te verdelen", "Nog te bekijken (2)", "Kost misschien");
        press("Laten meedoen", "Bank");
        assertThat(_get(EuroField.class).getValue()).isEqualTo("400,00");
        fill("650", Responsibility.CERTIFIED);
        confirm("Laten meedoen");

        assertThat(answer()).contains("“Bank” doet mee met de stemming.");
        assertThat(page()).contains("Doet mee met de stemming (1)", "kost samen €\u00a0650,00. Dat past.");
        assertThat(rounds.checked(round, bench).costing())
                .get()
                .returns(Euros.of(650), Costing::cost)
                .returns(Responsibility.CERTIFIED, Costing::responsibility);
    }

    @Test
    void whatIsMissingOrTooMuchIsSaidAtItsField() {
        open();
        press("Laten meedoen", "Bank");
        _setValue(_get(EuroField.class), "");
        confirm("Laten meedoen");
        assertThat(_get(EuroField.class).isInvalid()).isTrue();
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();

        fill("5.000,01", Responsibility.RESIDENTS);
        confirm("Laten meedoen");
        assertThat(_get(EuroField.class).getErrorMessage()).isEqualTo("Hooguit €\u00a05.000,00.");
        assertThat(stateOf(bench)).isEqualTo(ProposalState.IDEA);
    }

    @Test
    void theOfficeIsWarnedOfWorkThatIsTheLandlords() {
        open();
        press("Laten meedoen", "Bank");
        assertThat(page()).doesNotContain("moet het zelf betalen");
        fill("650", Responsibility.LANDLORD);
        assertThat(page()).contains("moet het zelf betalen");
    }

    @Test
    void theOfficeSaysWhyNot() {
        open();
        press("Afwijzen", "Bank");
        confirm("Afwijzen");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "De gemeente plaatst er al een");
        confirm("Afwijzen");

        assertThat(answer()).contains("“Bank” doet niet mee.");
        assertThat(page()).contains("Doet niet mee (1)", "De reden: De gemeente plaatst er al een");

        press("Opnieuw bekijken", "Bank");
        confirm("Opnieuw bekijken");
        assertThat(stateOf(bench)).isEqualTo(ProposalState.IDEA);
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneBecomesPartOfAnother() {
        open();
        press("Bij een ander voegen", "Bank");
        confirm("Bij een ander voegen");
        var whole = (Select<CheckedProposal>) _get(Select.class);
        assertThat(whole.isInvalid()).isTrue();
        assertThat(whole.getListDataView().getItems())
                .extracting(CheckedProposal::id)
                .containsExactly(tree);
        _setValue(whole, whole.getListDataView().getItem(0));
        _setValue(_get(TextArea.class), "Een bank onder de boom");
        confirm("Bij een ander voegen");

        assertThat(page()).contains("Hoort nu bij: Boom");
        assertThat(stateOf(bench)).isEqualTo(ProposalState.MERGED);
        _assertNone(Button.class, it -> it.withText("Bij een ander voegen"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOfficeSaysWhatCannotGoTogether() {
        rounds.accept(round, bench, Euros.of(3_000));
        rounds.accept(round, tree, Euros.of(3_000));
        open();
        assertThat(page()).contains("Dat is meer dan er is: de bewoners kiezen.");
        _click(_get(Button.class, it -> it.withText("Voorstellen die niet samen kunnen")));
        confirm("Bewaren");
        var choice = (CheckboxGroup<CheckedProposal>) _get(CheckboxGroup.class);
        assertThat(choice.isInvalid()).isTrue();
        _setValue(choice, Set.copyOf(choice.getListDataView().getItems().toList()));
        confirm("Bewaren");

        assertThat(board().sets()).hasSize(1);
        press("Kan toch samen", "Bank / Boom");
        assertThat(board().sets()).isEmpty();
    }

    @Test
    void theOfficeChoosesWhatGetsWhatIsLeft() {
        rounds.accept(round, bench, Euros.of(3_000));
        open();
        assertThat(page()).contains("Kies nog welk voorstel krijgt wat er overblijft");
        press("Krijgt wat overblijft", "Bank");
        assertThat(board().spare()).contains(bench);
        assertThat(page()).contains("Krijgt wat er overblijft. Hierover wordt niet gestemd.");

        press("Krijgt niet meer wat overblijft", "Bank");
        assertThat(board().spare()).isEqualTo(Optional.empty());
    }

    @Test
    void onceVotingBeganThereIsNothingToDecide() {
        rounds.accept(round, bench, Euros.of(3_000));
        rounds.fixBallot(round);
        open();

        assertThat(page()).contains("De stemming is begonnen.");
        _assertNone(Button.class, it -> it.withText("Afwijzen"));
    }

    @Test
    void anUnknownRoundIsNotThere() {
        UI.getCurrent().navigate(CheckView.class, CheckView.of(RoundId.random()));

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }
}
