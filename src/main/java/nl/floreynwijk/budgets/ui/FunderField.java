package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import nl.floreynwijk.budgets.FunderId;
import nl.floreynwijk.budgets.FunderSummary;
import nl.floreynwijk.budgets.Funders;

/** Who gives the money; whoever is not known yet is added on the spot, and chosen. */
class FunderField extends ComboBox<FunderSummary> {

    private final Funders funders;

    FunderField(Funders funders) {
        this.funders = funders;
        setLabel(getTranslation("budgets.grants.funder"));
        setManualValidation(true);
        setItems(funders.all());
        setItemLabelGenerator(FunderSummary::name);
        var add = new Button(
                getTranslation("budgets.funders.add"),
                click -> new FunderDialog(funders, (added, _) -> choose(added)).open());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        setHelperComponent(add);
    }

    private void choose(FunderId added) {
        var all = funders.all();
        setItems(all);
        all.stream().filter(it -> it.id().equals(added)).findFirst().ifPresent(this::setValue);
    }
}
