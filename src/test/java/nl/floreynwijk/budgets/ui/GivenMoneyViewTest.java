package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.FunderId;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantExamples;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.TransferId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GivenMoneyViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestBudgets budgets;

    @Autowired
    GrantExamples examples;

    @Autowired
    Funders funders;

    @Autowired
    Grants grants;

    private AccountId thomas = AccountId.random();
    private FunderId portaal = FunderId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        thomas = people.open("Thomas", Role.FUNDER);
        people.signedIn("Pieter", Role.TREASURER);
        portaal = examples.funder("Portaal");
        funders.letRead(portaal, List.of(thomas), 0);
    }

    @Test
    void aFunderSeesWhatBecameOfMoneyForABlock() {
        var grant = examples.promised("Groot onderhoud", portaal, examples.block("Blok Oost"));
        grants.receive(
                grant,
                1,
                TransferId.random(),
                Euros.of(500),
                examples.tomorrow().minusDays(1));

        assertThat(shown())
                .contains(
                        "Groot onderhoud",
                        "Blokbudget van Blok Oost",
                        "Toegezegd € 1.000,00, ontvangen € 500,00, nog te komen € 500,00.",
                        "Van elke honderd euro in dit potje komen er 100 van u.",
                        "De kozijnen zijn geschilderd")
                .doesNotContain("door naar");
    }

    @Test
    void ofAHouseholdNothingIsToldButWhatWasGiven() {
        examples.promised(
                "Traplift mevrouw De Vries", portaal, budgets.openedForDwelling("klusbudget", "Bomenstraat 1"));

        assertThat(shown())
                .contains(
                        "Klusbudget",
                        "Portaal gaf dit voor potjes van personen of huishoudens.",
                        "Toegezegd € 1.000,00")
                .doesNotContain("Traplift", "Bomenstraat", "kozijnen", "Van elke honderd", "Nog in het potje");
    }

    private String shown() {
        people.signIn(thomas);
        super.openTab();
        UI.getCurrent().navigate(GivenMoneyView.class);
        return _get(GivenMoneyView.class).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
