package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.SupplierPlan;
import nl.floreynwijk.budgets.SupplierResult;
import nl.floreynwijk.budgets.SupplierSummary;
import nl.floreynwijk.budgets.Suppliers;

/** Adds somebody who can be paid, or changes how somebody is called and paid. */
class SupplierDialog extends Dialog {

    private final Function<SupplierPlan, SupplierResult> keep;
    private final int nextVersion;
    private final Consumer<SupplierSummary> kept;
    private final TextField name = new TextField(getTranslation("budgets.suppliers.name"));
    private final TextField iban = new TextField(getTranslation("budgets.suppliers.iban"));
    private final Checkbox local = new Checkbox(getTranslation("budgets.suppliers.is-local"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    private SupplierDialog(
            Function<SupplierPlan, SupplierResult> keep, int nextVersion, Consumer<SupplierSummary> kept) {
        this.keep = keep;
        this.nextVersion = nextVersion;
        this.kept = kept;
        setWidth("34rem");
        name.setMaxLength(SupplierPlan.LONGEST_NAME);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("budgets.suppliers.name-how"));
        iban.setMaxLength(SupplierPlan.LONGEST_IBAN);
        iban.setManualValidation(true);
        iban.setHelperText(getTranslation("budgets.suppliers.iban-how"));
        local.setHelperText(getTranslation("budgets.suppliers.is-local-how"));
        var content = new Div(name, iban, local, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.save"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    /** Asks for somebody who is not known yet, with a name that somebody typed elsewhere. */
    static SupplierDialog adding(Suppliers suppliers, String typed, Consumer<SupplierSummary> kept) {
        var dialog = new SupplierDialog(suppliers::add, 0, kept);
        dialog.setHeaderTitle(dialog.getTranslation("budgets.suppliers.add"));
        dialog.name.setValue(typed.substring(0, Math.min(typed.length(), SupplierPlan.LONGEST_NAME)));
        return dialog;
    }

    static SupplierDialog changing(Suppliers suppliers, SupplierSummary supplier, Consumer<SupplierSummary> kept) {
        var dialog = new SupplierDialog(
                plan -> suppliers.change(supplier.id(), plan, supplier.version()), supplier.version() + 1, kept);
        dialog.setHeaderTitle(dialog.getTranslation("budgets.change-of", supplier.name()));
        dialog.name.setValue(supplier.name());
        supplier.iban().map(Iban::text).ifPresent(dialog.iban::setValue);
        dialog.local.setValue(supplier.local());
        return dialog;
    }

    private void save() {
        refused.clear();
        answer.clear();
        switch (keep.apply(new SupplierPlan(name.getValue(), iban.getValue(), local.getValue()))) {
            case SupplierResult.Kept(var id, var called) -> {
                close();
                kept.accept(
                        new SupplierSummary(id, called, Iban.parse(iban.getValue()), local.getValue(), nextVersion));
            }
            case SupplierResult.Refused(var problems) -> {
                if (problems.contains(SupplierPlan.Problem.NAME)) {
                    refused.add(name, getTranslation("budgets.suppliers.not-a-name", SupplierPlan.LONGEST_NAME));
                }
                if (problems.contains(SupplierPlan.Problem.IBAN)) {
                    refused.add(iban, getTranslation("budgets.suppliers.not-an-iban"));
                }
            }
            case SupplierResult.NameTaken() -> refused.add(name, getTranslation("budgets.suppliers.name-taken"));
            case SupplierResult.ChangedMeanwhile() -> answer.refused(getTranslation("budgets.changed-meanwhile"));
        }
    }
}
