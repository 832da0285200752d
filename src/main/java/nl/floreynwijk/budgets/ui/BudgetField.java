package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import nl.floreynwijk.budgets.BudgetSummary;
import nl.floreynwijk.budgets.Budgets;

/** A labelled budget, found by a part of its name. */
class BudgetField extends ComboBox<BudgetSummary> {

    BudgetField(Budgets budgets) {
        setLabel(getTranslation("budgets.budget"));
        setPlaceholder(getTranslation("budgets.budget.find"));
        setManualValidation(true);
        setClearButtonVisible(true);
        setItems(query ->
                budgets
                        .search(query.getFilter().orElse(""), Optional.empty(), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(it -> getTranslation("budgets.budget.named", it.name(), it.labelName(getLocale())));
    }
}
