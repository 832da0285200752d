package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.FunderId;
import nl.floreynwijk.budgets.FunderKind;
import nl.floreynwijk.budgets.FunderResult;
import nl.floreynwijk.budgets.Funders;

/** Adds whoever gives money. */
class FunderDialog extends Dialog {

    private final Funders funders;
    private final BiConsumer<FunderId, String> added;
    private final TextField name = new TextField(getTranslation("budgets.funders.name"));
    private final RadioButtonGroup<FunderKind> kind = new RadioButtonGroup<>();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /** @param added is given the new funder and its name */
    FunderDialog(Funders funders, BiConsumer<FunderId, String> added) {
        this.funders = funders;
        this.added = added;
        setHeaderTitle(getTranslation("budgets.funders.add"));
        name.setMaxLength(Funders.LONGEST_NAME);
        name.setManualValidation(true);
        kind.setLabel(getTranslation("budgets.funders.kind"));
        kind.setItems(FunderKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("budgets.funders.kind." + it.name()));
        kind.setValue(FunderKind.CORPORATION);
        var content = new Div(name, kind, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.add"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        refused.clear();
        answer.clear();
        switch (funders.add(name.getValue(), kind.getValue())) {
            case FunderResult.Kept(var id, var called) -> {
                close();
                added.accept(id, called);
            }
            case FunderResult.NotAName() ->
                refused.add(name, getTranslation("budgets.funders.not-a-name", Funders.LONGEST_NAME));
            case FunderResult.NameTaken() -> refused.add(name, getTranslation("budgets.funders.name-taken"));
            case FunderResult.TooMany(var most) -> answer.refused(getTranslation("budgets.funders.too-many", most));
            case FunderResult.NotAReader(), FunderResult.ChangedMeanwhile() ->
                throw new IllegalStateException("A new funder has no readers, and nobody changed it");
        }
    }
}
