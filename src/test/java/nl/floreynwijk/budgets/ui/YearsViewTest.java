package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.time.Month;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.GrantExamples;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.TransferId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class YearsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestBudgets budgets;

    @Autowired
    GrantExamples examples;

    @Autowired
    Grants grants;

    private int last = 2000;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        last = examples.tomorrow().minusDays(1).getYear() - 1;
        super.openTab();
    }

    @Test
    void closingSaysFirstWhatHappensToWhichBudget() {
        give(budgets.openedForDwelling("klusbudget", "Bomenstraat 1"), 100);
        give(budgets.openedForDwelling("klusbudget", "Bomenstraat 2"), 40);
        give(examples.block("Blok Oost"), 500);
        UI.getCurrent().navigate(YearsView.class);
        _click(_find(Button.class, it -> it.withText("Jaar afsluiten")).getFirst());

        assertThat(text(_get(Dialog.class)))
                .contains(
                        "Bomenstraat 1 · Klusbudget",
                        "€ 100,00 over: € 100,00 naar het spaargeld, € 0,00 terug naar de gever",
                        "Bomenstraat 2 · Klusbudget",
                        "Samen gaat € 140,00 naar het spaargeld en € 0,00 terug naar de gevers.")
                .doesNotContain("Blok Oost", "En nog");
        _click(_find(Button.class, it -> it.withText("Jaar afsluiten")).getLast());

        assertThat(text(_get(YearsView.class))).contains(last + " is afgesloten.");
    }

    private void give(BudgetId budget, long euros) {
        var grant = examples.promised("Onderhoud", examples.funder("Geldgever " + euros), budget);
        grants.receive(grant, 1, TransferId.random(), Euros.of(euros), LocalDate.of(last, Month.MAY, 1));
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
