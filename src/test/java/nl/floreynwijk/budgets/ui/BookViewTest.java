package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.OpenBook;
import nl.floreynwijk.budgets.PlanResult;
import nl.floreynwijk.budgets.PlannedWorkId;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.TestBooks;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.budgets.WorkPlans;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BookViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestBooks books;

    @Autowired
    VotedMoney voted;

    @Autowired
    Budgets all;

    @Autowired
    OpenBook opened;

    @Autowired
    QueryCounter queries;

    @Autowired
    WorkPlans plans;

    @Autowired
    Clock clock;

    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void fillABudget() {
        budget = budgets.opened("blokbudget", "Blok Proeflaan");
        books.receive(budget, Euros.of(1000));
        books.reserve(budget, "Voordeuren schilderen", Euros.of(300));
    }

    @Test
    void whoeverKeepsTheBooksSeesWhereEachEuroIs() {
        open("pieter", Role.TREASURER);

        assertThat(text()).contains("€ 700,00", "€ 300,00", "Voordeuren schilderen");
        assertThat(_find(ListItem.class)).anyMatch(it -> textOf(it).contains("Gekregen van Woonstichting"));
        assertThat(_find(ListItem.class))
                .anyMatch(it -> textOf(it).contains("Gereserveerd voor Voordeuren schilderen"));
    }

    @Test
    void somebodyFromAnotherBlockFindsNothing() {
        members.signedIn("Anna");
        openTab();

        UI.getCurrent().navigate(BookView.class, BookView.of(budget));

        assertThat(_find(BookView.class)).isEmpty();
        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void somebodyWhoLivesInTheBlockReadsItInThreeQueries() {
        budgets.houseIn(budget, members.signedIn("Ria"));

        assertThat(queries.during(() -> assertThat(opened.find(budget, 20)).isPresent()))
                .hasSizeLessThanOrEqualTo(3);
        openTab();
        UI.getCurrent().navigate(BookView.class, BookView.of(budget));
        assertThat(text()).contains("€ 700,00", "Voordeuren schilderen");
        assertThat(_find(Button.class, it -> it.withText("Reserveren"))).isEmpty();
    }

    @Test
    void theBoardReadsAndChangesNothing() {
        open("amina", Role.BOARD);

        assertThat(text()).contains("€ 700,00");
        assertThat(_find(Button.class, it -> it.withText("Reserveren"))).isEmpty();
        assertThat(_find(Button.class, it -> it.withText("Terugdraaien"))).isEmpty();
    }

    @Test
    void theTreasurerReservesWithinWhatIsFree() {
        open("pieter", Role.TREASURER);

        reserve("1000", "Lampen");
        assertThat(amount().getErrorMessage()).isEqualTo("Zo veel is er niet. Er is nu €\u00a0700,00.");

        _setValue(amount(), "1e9");
        confirm("Reserveren");
        assertThat(amount().isInvalid()).isTrue();

        _setValue(amount(), "200,50");
        confirm("Reserveren");
        assertThat(text()).contains("€ 499,50", "Er ligt nu geld klaar voor “Lampen”.");
    }

    @Test
    void aReservationIsClosedAndItsMoneyIsFreeAgain() {
        open("pieter", Role.TREASURER);

        _click(_get(Button.class, it -> it.withText("Afsluiten")));
        confirm("Afsluiten");

        assertThat(text()).contains("€ 1.000,00", "“Voordeuren schilderen” is afgesloten. € 300,00 is weer vrij.");
    }

    @Test
    void whatTheBlockStillVotesOnGetsNoInvoiceAndIsNotClosedByHand() {
        voted.hold(ReservationId.random(), budget, "Stemronde lente", Euros.of(200));
        open("pieter", Role.TREASURER);

        assertThat(text())
                .contains("Nog € 200,00 van € 200,00", "Hierover stemt het blok nog")
                .contains("Klaargezet voor de stemming: Stemronde lente");
        assertThat(_find(Button.class, it -> it.withText("Factuur invoeren")))
                .extracting(it -> it.getAriaLabel().orElse(""))
                .containsExactly("Factuur invoeren voor Voordeuren schilderen");
        assertThat(_find(Button.class, it -> it.withText("Afsluiten"))).hasSize(1);
    }

    @Test
    void moneyIsSavedAndTheSavingIsReversedWithAReason() {
        open("pieter", Role.TREASURER);
        _click(_get(Button.class, it -> it.withText("Sparen")));
        _setValue(amount(), "100");
        confirm("Sparen");
        assertThat(text()).contains("€ 100,00 is gespaard.");

        _click(_find(Button.class, it -> it.withText("Terugdraaien")).getFirst());
        confirm("Terugdraaien");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Het was voor een ander potje");
        confirm("Terugdraaien");

        assertThat(text()).contains("€ 700,00", "Het is teruggedraaid.");
        assertThat(_find(ListItem.class)).anyMatch(it -> textOf(it).contains("Teruggedraaid: Gespaard"));
    }

    @Test
    void workIsNoLongerExpectedOnlyAfterAQuestion() {
        open("pieter", Role.TREASURER);
        var nextYear = DutchTime.day(clock.instant()).getYear() + 1;
        assertThat(plans.plan(PlannedWorkId.random(), budget, nextYear, "Dakgoten", Euros.of(90)))
                .isEqualTo(new PlanResult.Planned());
        UI.getCurrent().navigate(BookView.class, BookView.of(budget));

        _click(_get(Button.class, it -> it.withText("Niet meer verwacht")));
        assertThat(text()).contains("Dakgoten").doesNotContain("“Dakgoten” wordt niet meer verwacht.");
        confirm("Niet meer verwacht");

        assertThat(text()).contains("“Dakgoten” wordt niet meer verwacht.");
    }

    @Test
    void aBudgetThatIsToHelpItselfIsToldSo() {
        open("pieter", Role.TREASURER);
        _click(_get(Button.class, it -> it.withText("Ander potje helpen")));
        var helped = _get(BudgetField.class);
        _setValue(helped, all.search("Proeflaan", Optional.empty(), 0, 1).getFirst());
        _setValue(amount(), "10");
        _setValue(_get(TextField.class, it -> it.withLabel("Waarom?")), "Samen");
        confirm("Ander potje helpen");

        assertThat(textOf(_get(FormDialog.class))).contains("Dit is het potje zelf.");
        assertThat(text()).contains("€ 700,00");
    }

    @Test
    void allThatIsWrongWithAnInvoiceIsSaidAtOnce() {
        open("pieter", Role.TREASURER);
        _click(_get(Button.class, it -> it.withText("Factuur invoeren")));
        confirm("Factuur invoeren");

        assertThat(_get(SupplierField.class).getErrorMessage()).isEqualTo("Kies wie er betaald wordt.");
        assertThat(_get(TextField.class, it -> it.withLabel("Factuurnummer")).isInvalid())
                .isTrue();
        assertThat(_get(DayField.class).isInvalid()).isTrue();
        assertThat(amount().isInvalid()).isTrue();
    }

    private void reserve(String amount, String title) {
        _click(_get(Button.class, it -> it.withText("Reserveren")));
        @SuppressWarnings("unchecked")
        Select<Purpose> purpose = _get(Select.class);
        _setValue(purpose, purpose.getListDataView().getItem(0));
        _setValue(_get(TextField.class, it -> it.withLabel("Hoe noemen we het?")), title);
        _setValue(amount(), amount);
        confirm("Reserveren");
    }

    private static EuroField amount() {
        return _get(EuroField.class);
    }

    /** The same word opens the dialog and does the deed: the one in the dialog comes last. */
    private static void confirm(String deed) {
        _click(_find(Button.class, it -> it.withText(deed)).getLast());
    }

    private void open(String name, Role... roles) {
        people.signedIn(name, roles);
        openTab();
        UI.getCurrent().navigate(BookView.class, BookView.of(budget));
    }

    private static String text() {
        return textOf(_get(BookView.class)).replace('\u00a0', ' ');
    }

    private static String textOf(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
