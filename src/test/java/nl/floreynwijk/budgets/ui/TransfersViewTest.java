package nl.floreynwijk.budgets.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.budgets.FoundTransfer;
import nl.floreynwijk.budgets.TestInvoices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TransfersViewTest extends KaribuTest {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Pieter", Role.TREASURER);
        invoices.reserved("Zuid", 1_000);
        invoices.reserved("Noord", 250);
        super.openTab();
        UI.getCurrent().navigate(TransfersView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<FoundTransfer> list() {
        return _get(Grid.class);
    }

    @Test
    void aTransferIsToldAsItsBookTellsIt() {
        _setValue(_get(TextField.class), "portaal zuid");

        assertThat(_size(list())).isEqualTo(1);
        assertThat(row(list(), 0).getElement().getTextRecursively())
                .contains("Gekregen van Portaal Zuid", "+ €\u00a01.000,00", "Onderhoud Zuid");
        assertThat(_get(row(list(), 0), RouterLink.class).getHref()).startsWith("potjes/");
    }

    @Test
    void whereNothingIsFoundItIsSaid() {
        assertThat(_size(list())).isEqualTo(4);

        _setValue(_get(TextField.class), "250,01");

        assertThat(_size(list())).isZero();
        assertThat(list().getEmptyStateText()).startsWith("Niets gevonden.");
    }
}
