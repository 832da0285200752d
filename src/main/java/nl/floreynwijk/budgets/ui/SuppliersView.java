package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.SupplierPlan;
import nl.floreynwijk.budgets.SupplierSummary;
import nl.floreynwijk.budgets.Suppliers;

/** Whoever can be paid: where the treasurer finds, adds and changes them. */
@Route("kantoor/leveranciers")
@Menu(title = "budgets.suppliers", order = 17, icon = "vaadin:truck")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class SuppliersView extends Composite<Div> implements HasDynamicTitle {

    private final Suppliers suppliers;
    private final boolean keepsBooks;
    private final TextField words = new TextField();
    private final Answer answer = new Answer();
    private final Grid<SupplierSummary> grid = new Grid<>();

    SuppliersView(Suppliers suppliers, CurrentAccount currentAccount) {
        this.suppliers = suppliers;
        keepsBooks = currentAccount.has(Role.TREASURER);
        getContent().addClassName("office");
        getContent().add(createTools(), answer, new KeyboardHint(), createGrid());
    }

    private Div createTools() {
        words.setLabel(getTranslation("budgets.suppliers.search"));
        words.setMaxLength(SupplierPlan.LONGEST_NAME);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        var tools = new Div(words);
        tools.addClassName("tools");
        if (keepsBooks) {
            var add = new Button(
                    getTranslation("budgets.suppliers.add"),
                    click -> SupplierDialog.adding(suppliers, "", this::added).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(add);
        }
        return tools;
    }

    private Grid<SupplierSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("supplier").setHeader(getTranslation("budgets.suppliers"));
        grid.setItems(query -> suppliers.search(words.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation(keepsBooks ? "budgets.suppliers.none" : "budgets.suppliers.none-yet"));
        return grid;
    }

    private ListRow createRow(SupplierSummary supplier) {
        var row = new ListRow(
                supplier.name(),
                supplier.iban().map(Iban::text).orElseGet(() -> getTranslation("budgets.suppliers.no-iban")),
                getTranslation(supplier.local() ? "budgets.suppliers.local" : "budgets.suppliers.not-local"));
        return keepsBooks ? row.with(createChange(supplier)) : row;
    }

    private Button createChange(SupplierSummary supplier) {
        var change = new Button(getTranslation("budgets.change"), click -> SupplierDialog.changing(
                        suppliers, supplier, it -> done("budgets.suppliers.changed", it))
                .open());
        change.setAriaLabel(getTranslation("budgets.change-of", supplier.name()));
        return change;
    }

    private void search() {
        grid.setEmptyStateText(getTranslation(
                words.isEmpty()
                        ? keepsBooks ? "budgets.suppliers.none" : "budgets.suppliers.none-yet"
                        : "budgets.suppliers.none-found"));
        grid.getLazyDataView().refreshAll();
    }

    /** It is in the list, whatever was looked for before. */
    private void added(SupplierSummary supplier) {
        words.clear();
        done("budgets.suppliers.added", supplier);
    }

    private void done(String what, SupplierSummary supplier) {
        answer.done(getTranslation(what, supplier.name()));
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.suppliers");
    }
}
