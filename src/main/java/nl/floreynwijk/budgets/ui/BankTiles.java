package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.budgets.ExpenseLists;
import nl.floreynwijk.budgets.OpenWork;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the books that invoices wait for a second person, and that lines of the bank are open. */
@Component
class BankTiles implements TileSource {

    private static final int ORDER = 6;

    private final ExpenseLists expenses;
    private final CurrentAccount currentAccount;

    BankTiles(ExpenseLists expenses, CurrentAccount currentAccount) {
        this.expenses = expenses;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        return currentAccount.has(Role.TREASURER) || currentAccount.has(Role.BOARD)
                ? tiles(expenses.openWork())
                : List.of();
    }

    private List<Tile> tiles(OpenWork work) {
        var tiles = new ArrayList<Tile>();
        if (work.expenses() > 0) {
            tiles.add(new Tile(
                    I18NProvider.translate("budgets.expenses"),
                    I18NProvider.translate("budgets.expenses.tile", work.expenses()),
                    "vaadin:file-text",
                    ExpensesView.class,
                    ORDER));
        }
        if (work.ready() > 0 && currentAccount.has(Role.TREASURER)) {
            tiles.add(new Tile(
                    I18NProvider.translate("budgets.expenses.pay-tile"),
                    I18NProvider.translate("budgets.expenses.ready-tile", work.ready()),
                    "vaadin:file-text",
                    ExpensesView.class,
                    ORDER));
        }
        if (work.lines() > 0 && currentAccount.has(Role.TREASURER)) {
            tiles.add(new Tile(
                    I18NProvider.translate("budgets.bank"),
                    I18NProvider.translate("budgets.bank.tile", work.lines()),
                    "vaadin:building",
                    BankView.class,
                    ORDER));
        }
        return tiles;
    }
}
