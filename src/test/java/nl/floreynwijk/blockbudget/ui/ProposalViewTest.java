package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.TestProposals;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposing something, reading it, being for it and talking about it, as neighbours do. */
class ProposalViewTest extends KaribuTest {

    @Autowired
    Proposals proposals;

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

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId sanne = AccountId.random();
    private RoundId round = RoundId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
        var budget = budgets.opened("blokbudget", "Blok A");
        round = rounds.round(budget);
        bert = living(budget, "Bert");
        anna = living(budget, "Anna");
        super.openTab();
    }

    private AccountId living(BudgetId budget, String name) {
        var account = members.signedIn(name);
        budgets.houseIn(budget, account);
        return account;
    }

    private void as(AccountId account) {
        people.signIn(account);
        closeTab();
        super.openTab();
    }

    private void open(ProposalId id) {
        UI.getCurrent().navigate(ProposalView.class, ProposalView.of(round, id));
    }

    private void openForm() {
        UI.getCurrent().navigate(ProposeView.class, ProposeView.of(round));
    }

    /** What stands on the page, and in what is open above it. */
    private static String page() {
        var view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively()
                + UI.getCurrent().getElement().getTextRecursively();
    }

    private static String answer() {
        return _find(Answer.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static void press(String label) {
        _click(_get(Button.class, it -> it.withText(label)));
    }

    private static TextField line(String key) {
        return _get(TextField.class, it -> it.withLabel(text(key)));
    }

    @Test
    void somebodyProposesSomethingWithAPhoto() {
        openForm();
        assertThat(page()).contains("Uw blok heeft €\u00a05.000,00 te besteden");
        _setValue(line("blockbudget.propose.title"), "Bank bij de deur");
        _setValue(_get(TextArea.class), "Om even te zitten.\n\nMet de buren.");
        _setValue(line("blockbudget.propose.guess"), "1.250,50");
        UploadKt._upload(_get(Upload.class), "bank.jpg", "image/jpeg", TestFiles.jpeg(40, 30));
        MockVaadin.clientRoundtrip(false);
        press("Voorstel insturen");

        assertThat(answer()).contains("Uw voorstel staat erbij");
        assertThat(page()).contains("Voorgesteld door u", "Met de buren.", "Kost misschien €\u00a01.250,50");
        var photo = _get(_get(ProposalView.class), Image.class);
        assertThat(photo.getSrc()).startsWith("/stemkamer/fotos/");
        assertThat(photo.getAlt()).hasValueSatisfying(it -> assertThat(it).startsWith("Foto 1"));
    }

    @Test
    void whatIsNotRightIsSaidAtItsField() {
        openForm();
        _setValue(line("blockbudget.propose.guess"), "veel");
        press("Voorstel insturen");
        assertThat(line("blockbudget.propose.guess").isInvalid()).isTrue();

        _setValue(line("blockbudget.propose.guess"), "");
        press("Voorstel insturen");
        assertThat(line("blockbudget.propose.title").isInvalid()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(proposals.of(round)).isEmpty();
    }

    @Test
    void whatWasTypedIsThereWhenSomebodyComesBack() {
        openForm();
        _setValue(line("blockbudget.propose.title"), "Bank");
        as(anna);
        openForm();

        assertThat(line("blockbudget.propose.title").getValue()).isEqualTo("Bank");
        assertThat(page()).contains("We hebben bewaard wat u eerder typte.");
    }

    @Test
    void outsideTheDaysForIdeasThereIsNoForm() {
        rounds.endIdeas(round);
        openForm();

        assertThat(page()).contains("Voorstellen doen kan van");
        _assertNone(TextArea.class);
    }

    @Test
    void theOfficeReadsThatOnlyResidentsPropose() {
        as(sanne);
        openForm();

        assertThat(page()).contains("Alleen wie in dit blok woont");
        _assertNone(TextArea.class);
    }

    @Test
    void aNeighbourIsForItAndThinksBetterOfIt() {
        var bench = rounds.proposed(round, "Bank");
        as(bert);
        open(bench);
        assertThat(page()).contains("Voorgesteld door Anna", "Nog niemand steunt dit.");

        press("Ik steun dit");
        assertThat(page()).contains("U steunt dit.");
        press("Toch niet steunen");
        assertThat(page()).contains("Nog niemand steunt dit.");
    }

    @Test
    void inTheListSupportIsNotedInPlace() {
        var bench = rounds.proposed(round, "Bank");
        proposals.support(bench);
        as(bert);
        UI.getCurrent().navigate(RoomView.class, RoomView.of(round));
        assertThat(Screen.textOf(RoomView.class))
                .contains("Bank", "Dat is goed voor iedereen.", "Bij de deur · Kost misschien € 400,00");

        press("Ik steun dit");

        assertThat(Screen.textOf(RoomView.class)).contains("U en 1 andere bewoner steunen dit.");
    }

    @Test
    void whoeverCannotSupportReadsHowManyDo() {
        var bench = rounds.proposed(round, "Bank");
        proposals.support(bench);
        as(sanne);
        open(bench);

        assertThat(page()).contains("1 bewoner steunt dit.");
        _assertNone(Button.class, it -> it.withText("Ik steun dit"));
    }

    @Test
    void neighboursTalk() {
        var bench = rounds.proposed(round, "Bank");
        as(bert);
        open(bench);
        assertThat(page()).contains("Nog niemand schreef iets.");
        press("Reactie plaatsen");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Goed plan!");
        press("Reactie plaatsen");
        assertThat(page()).contains("Goed plan!");
        assertThat(_get(TextArea.class).getValue()).isEmpty();

        as(anna);
        open(bench);
        assertThat(page()).contains("Bert", "Goed plan!");
        _assertNone(Button.class, it -> it.withText("Mijn reactie weghalen"));
        as(bert);
        open(bench);
        press("Mijn reactie weghalen");
        _click(_find(Button.class, it -> it.withText("Mijn reactie weghalen")).getLast());
        assertThat(page()).contains("Deze reactie is weggehaald.").doesNotContain("Goed plan!");
    }

    @Test
    void theOfficeRemovesACommentWithAReason() {
        var bench = rounds.proposed(round, "Bank");
        open(bench);
        _setValue(_get(TextArea.class), "Die van 12 is een dief");
        press("Reactie plaatsen");
        as(sanne);
        open(bench);
        press("Weghalen");
        _setValue(_get(TextArea.class, it -> it.withLabel(text("base.reason"))), "Dit gaat over een buurman");
        _click(_find(Button.class, it -> it.withText("Weghalen")).getLast());

        assertThat(page())
                .contains("Het kantoor haalde deze reactie weg. De reden: Dit gaat over een buurman")
                .doesNotContain("dief");
    }

    @Test
    void itsProposerChangesIt() {
        var bench = rounds.proposed(round, "Bank");
        open(bench);
        press("Voorstel wijzigen");
        _assertNone(CheckboxGroup.class);
        assertThat(line("blockbudget.propose.guess").getValue()).isEqualTo("400,00");
        _setValue(line("blockbudget.propose.title"), "Twee banken");
        press("Bewaren");

        assertThat(answer()).contains("Uw voorstel is gewijzigd.");
        assertThat(proposals.of(round).getFirst().title()).isEqualTo("Twee banken");
    }

    @Test
    void whoeverThinksBetterOfChangingItSeesItAsItWas() {
        var bench = rounds.proposed(round, "Bank");
        open(bench);
        press("Voorstel wijzigen");
        press("Terug");

        _assertNone(TextField.class);
        _assertOne(Button.class, it -> it.withText("Voorstel wijzigen"));
    }

    @Test
    void itsProposerWithdrawsIt() {
        var bench = rounds.proposed(round, "Bank");
        open(bench);
        press("Voorstel intrekken");
        _click(_find(Button.class, it -> it.withText("Voorstel intrekken")).getLast());

        assertThat(answer()).contains("“Bank” is ingetrokken");
        assertThat(proposals.of(round)).isEmpty();
    }

    @Test
    void onlyItsProposerCanChangeIt() {
        var bench = rounds.proposed(round, "Bank");
        as(bert);
        open(bench);

        _assertNone(Button.class, it -> it.withText("Voorstel wijzigen"));
        _assertNone(Button.class, it -> it.withText("Voorstel intrekken"));
    }

    @Test
    void allReadWhatTheOfficeDecided() {
        var bench = rounds.proposed(round, "Bank");
        var tree = rounds.proposed(round, "Boom");
        var roof = rounds.proposed(round, "Dak");
        people.signIn(sanne);
        rounds.accept(round, bench, Euros.of(500));
        check.refuse(roof, "Dat doet de verhuurder al");
        check.merge(tree, bench, "Samen één plan");
        as(bert);

        open(bench);
        assertThat(page()).contains("Doet mee met de stemming", "Kost €\u00a0500,00", "of een handige buur", "Boom");
        open(roof);
        assertThat(page()).contains("Doet niet mee", "Waarom het niet meedoet: Dat doet de verhuurder al");
        _assertNone(Button.class, it -> it.withText("Ik steun dit"));
        open(tree);
        assertThat(page()).contains("Hoort bij een ander voorstel", "Samen één plan", "Bank");
    }

    @Test
    void whoeverLivesElsewhereFindsNothing() {
        var bench = rounds.proposed(round, "Bank");
        as(members.signedIn("Carla"));
        open(bench);
        _assertOne(NotFoundView.class);
    }

    @Test
    void aProposalIsNotInAnotherRound() {
        var bench = rounds.proposed(round, "Bank");
        UI.getCurrent().navigate(ProposalView.class, ProposalView.of(RoundId.random(), bench));
        _assertOne(NotFoundView.class);
        UI.getCurrent().navigate("stemkamer/x/voorstellen/y");
        _assertOne(NotFoundView.class);
    }
}
