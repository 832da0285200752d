package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import nl.floreynwijk.budgets.SupplierSummary;
import nl.floreynwijk.budgets.Suppliers;

/** Who is paid, found by a part of the name; whoever is not known yet is added on the spot, and chosen. */
class SupplierField extends ComboBox<SupplierSummary> {

    private final Suppliers suppliers;

    SupplierField(Suppliers suppliers) {
        this.suppliers = suppliers;
        setLabel(getTranslation("budgets.suppliers.who"));
        setPlaceholder(getTranslation("budgets.suppliers.find"));
        setManualValidation(true);
        setWidthFull();
        setClearButtonVisible(true);
        setItems(query -> suppliers.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setItemLabelGenerator(SupplierSummary::name);
        addCustomValueSetListener(typed -> askFor(typed.getDetail()));
        var add = new Button(getTranslation("budgets.suppliers.add"), click -> askFor(""));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        setHelperComponent(add);
    }

    private void askFor(String typed) {
        SupplierDialog.adding(suppliers, typed, this::setValue).open();
    }
}
