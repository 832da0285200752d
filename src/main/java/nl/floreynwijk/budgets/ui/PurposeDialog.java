package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.LabelPlan;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.PurposeResult;

/** Adds something that money can be spent on. */
class PurposeDialog extends Dialog {

    private final Labels labels;
    private final Consumer<Purpose> added;
    private final TextField dutch = new TextField();
    private final TextField english = new TextField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    PurposeDialog(Labels labels, Consumer<Purpose> added) {
        this.labels = labels;
        this.added = added;
        setHeaderTitle(getTranslation("budgets.purpose.add"));
        setUp(dutch, "name-dutch");
        setUp(english, "name-english");
        var content = new Div(new Paragraph(getTranslation("budgets.purpose.how")), dutch, english, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.add"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void setUp(TextField field, String name) {
        field.setLabel(getTranslation("budgets.labels." + name));
        field.setMaxLength(LabelPlan.LONGEST_NAME);
        field.setManualValidation(true);
    }

    private void save() {
        refused.clear();
        answer.clear();
        switch (labels.addPurpose(dutch.getValue(), english.getValue())) {
            case PurposeResult.Added(var code) -> {
                close();
                added.accept(new Purpose(
                        code, dutch.getValue().strip(), english.getValue().strip()));
            }
            case PurposeResult.NotAName() -> refuseNames();
            case PurposeResult.NameTaken() -> refused.add(dutch, getTranslation("budgets.purpose.name-taken"));
            case PurposeResult.TooMany(var most) -> answer.refused(getTranslation("budgets.purpose.too-many", most));
        }
    }

    /** The one that says nothing, or else the first, which must have a letter. */
    private void refuseNames() {
        var reason = getTranslation("budgets.labels.not-a-name", LabelPlan.LONGEST_NAME);
        var nothing = english.getValue().isBlank();
        if (dutch.getValue().isBlank() || !nothing) {
            refused.add(dutch, reason);
        }
        if (nothing) {
            refused.add(english, reason);
        }
    }
}
