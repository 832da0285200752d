package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.HolderForm;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.OpeningResult;
import nl.floreynwijk.budgets.Scale;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;

/** Opens a budget: under which label, and whose it is. What the label's scale does not ask for is not there. */
class OpenBudgetDialog extends Dialog {

    private final Budgets budgets;
    private final BiConsumer<BudgetId, String> opened;
    private final Select<LabelDetails> label = new Select<>();
    private final TextField member = new TextField(getTranslation("budgets.open.member"));
    private final TextField postcode = new TextField(getTranslation("budgets.open.postcode"));
    private final TextField houseNumber = new TextField(getTranslation("budgets.open.house-number"));
    private final ComboBox<Choice<BlockId>> block = new ComboBox<>(getTranslation("budgets.open.block"));
    private final TextField street = new TextField(getTranslation("budgets.open.street"));
    private final RefusedFields refused = new RefusedFields();

    OpenBudgetDialog(Budgets budgets, List<LabelDetails> labels, Blocks blocks, BiConsumer<BudgetId, String> opened) {
        this.budgets = budgets;
        this.opened = opened;
        setHeaderTitle(getTranslation("budgets.open"));
        label.setLabel(getTranslation("budgets.open.label"));
        label.setItems(labels);
        label.setItemLabelGenerator(it -> it.name(getLocale()));
        label.setManualValidation(true);
        label.addValueChangeListener(_ -> showFields());
        block.setItems(blocks.names());
        block.setItemLabelGenerator(Choice::name);
        block.setManualValidation(true);
        List.of(member, postcode, houseNumber, street).forEach(it -> {
            it.setManualValidation(true);
            it.setMaxLength(80);
        });
        var content = new Div(
                new Paragraph(getTranslation("budgets.open.how")), label, member, postcode, houseNumber, block, street);
        content.addClassName("stack");
        add(content);
        showFields();
        DialogActions.under(this, getTranslation("budgets.open.do"), this::openBudget);
    }

    private void showFields() {
        var scale = label.getOptionalValue().map(LabelDetails::scale);
        member.setVisible(is(scale, Scale.PERSON));
        postcode.setVisible(is(scale, Scale.DWELLING));
        houseNumber.setVisible(is(scale, Scale.DWELLING));
        block.setVisible(is(scale, Scale.BLOCK));
        street.setVisible(is(scale, Scale.STREET));
    }

    private static boolean is(Optional<Scale> scale, Scale wanted) {
        return scale.filter(it -> it == wanted).isPresent();
    }

    private void openBudget() {
        refused.clear();
        var chosen = label.getOptionalValue();
        if (chosen.isEmpty()) {
            refused.add(label, getTranslation("budgets.open.which-label"));
            return;
        }
        var form = new HolderForm(
                member.getValue(),
                postcode.getValue(),
                houseNumber.getValue(),
                block.getOptionalValue().map(Choice::id),
                street.getValue());
        switch (budgets.open(chosen.get().code(), form)) {
            case OpeningResult.Opened(var id, var name) -> {
                close();
                opened.accept(id, name);
            }
            case OpeningResult.ThereIsOne(var _, var name) ->
                refuse(chosen.get().scale(), getTranslation("budgets.open.there-is-one", name));
            case OpeningResult.NoSuchHolder(var scale) ->
                refuse(scale, getTranslation("budgets.open.nobody." + scale.name()));
        }
    }

    private void refuse(Scale scale, String why) {
        switch (scale) {
            case PERSON -> refused.add(member, why);
            case DWELLING -> refused.add(postcode, why);
            case BLOCK -> refused.add(block, why);
            case STREET -> refused.add(street, why);
            case NEIGHBOURHOOD -> refused.add(label, why);
        }
    }
}
