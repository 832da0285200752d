package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.CarryOver;

/** What happens at the end of a year to what is left, and to how much of it. */
class YearEndFields extends Composite<Div> {

    private final RadioButtonGroup<CarryOver> rule = new RadioButtonGroup<>();
    private final EuroField most = new EuroField(getTranslation("budgets.labels.carry-over.most"));

    YearEndFields() {
        rule.setLabel(getTranslation("budgets.labels.carry-over.choose"));
        rule.setItems(CarryOver.values());
        rule.setItemLabelGenerator(it -> getTranslation("budgets.labels.carry-over." + it.name()));
        rule.addValueChangeListener(change -> most.setVisible(change.getValue() != CarryOver.RETURN));
        rule.setValue(CarryOver.KEEP);
        most.setHelperText(getTranslation("budgets.labels.carry-over.most-how"));
        getContent().addClassName("stack");
        getContent().add(rule, most);
    }

    void show(CarryOver carryOver, Optional<Euros> amount) {
        rule.setValue(carryOver);
        amount.ifPresent(most::show);
    }

    CarryOver rule() {
        return rule.getValue();
    }

    /** The most that is kept or saved; empty when all of it is. */
    Optional<Euros> read(RefusedFields refused) {
        return most.isVisible() ? most.readIfAny(refused) : Optional.empty();
    }
}
