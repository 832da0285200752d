package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.FoundTransfer;
import nl.floreynwijk.budgets.TransferSearch;

/** Everything that was booked, in whichever budget, for whoever looks for one thing of it. */
@Route("kantoor/boekingen")
@Menu(title = "budgets.transfers", order = 23, icon = "vaadin:list")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class TransfersView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_WORDS = 80;

    private final TransferSearch transfers;
    private final TextField words = new TextField(getTranslation("budgets.transfers.words"));
    private final Grid<FoundTransfer> grid = new Grid<>();

    TransfersView(TransferSearch transfers) {
        this.transfers = transfers;
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(getTranslation("budgets.transfers.how")),
                        createFilter(),
                        new KeyboardHint(),
                        createGrid());
    }

    private Div createFilter() {
        words.setHelperText(getTranslation("budgets.transfers.words.help"));
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> search());
        var filter = new Div(words);
        filter.addClassName("filter");
        return filter;
    }

    private void search() {
        grid.setEmptyStateText(none());
        grid.getLazyDataView().refreshAll();
    }

    private String none() {
        return getTranslation(words.isEmpty() ? "budgets.transfers.none" : "budgets.transfers.none-found");
    }

    private Grid<FoundTransfer> createGrid() {
        grid.addComponentColumn(this::row).setKey("transfer").setHeader(getTranslation("budgets.transfers"));
        grid.setItems(query -> transfers.find(words.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, none());
        return grid;
    }

    private ListRow row(FoundTransfer found) {
        var open =
                new RouterLink(getTranslation("budgets.transfers.open"), BookView.class, BookView.of(found.budget()));
        open.addClassName("button-link");
        open.getElement().setAttribute("aria-label", getTranslation("budgets.transfers.open-of", found.budgetName()));
        var what = found.isIndividual() ? getTranslation("budgets.transfers.individual") : LineWords.what(found.line());
        var row = new ListRow(what, lines(found)).with(open);
        row.addClassName("wordy");
        return row;
    }

    private String[] lines(FoundTransfer found) {
        var line = found.line();
        return Stream.of(
                        getTranslation(
                                "budgets.transfers.booked",
                                LineWords.amount(line),
                                DutchTime.date(line.day(), getLocale()),
                                Long.toString(line.number())),
                        found.budgetName(),
                        found.invoiceNumber().isEmpty()
                                ? ""
                                : getTranslation("budgets.transfers.invoice", found.invoiceNumber()),
                        line.about(),
                        line.reason().isEmpty() ? "" : getTranslation("budgets.lines.reason", line.reason()),
                        line.isReversed() ? getTranslation("budgets.lines.is-reversed") : "")
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.transfers");
    }
}
