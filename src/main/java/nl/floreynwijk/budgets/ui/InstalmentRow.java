package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.GrantPlan;

/** One instalment to fill in: a day and an amount. */
class InstalmentRow extends Composite<Div> {

    private final DayField day = new DayField("");
    private final EuroField amount = new EuroField("");
    private final Button remove = new Button(getTranslation("budgets.remove"));

    InstalmentRow(Runnable changed, Consumer<InstalmentRow> removed) {
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(change -> changed.run());
        remove.addClickListener(click -> removed.accept(this));
        getContent().addClassName("field-row");
        getContent().add(day, amount, remove);
    }

    /**
     * Says which one it is.
     *
     * @param removable whether it is not the only one
     */
    void number(int number, boolean removable) {
        day.setLabel(getTranslation("budgets.instalments.day", number));
        amount.setLabel(getTranslation("budgets.instalments.amount", number));
        remove.setAriaLabel(getTranslation("budgets.instalments.remove", number));
        remove.setVisible(removable);
    }

    void show(GrantPlan.Part part) {
        day.setValue(part.dueOn());
        amount.show(part.amount());
    }

    void focus() {
        day.focus();
    }

    /** Nothing as long as it is none. */
    Euros amount() {
        return amount.amount().orElse(Euros.ZERO);
    }

    Optional<GrantPlan.Part> read(RefusedFields refused) {
        if (day.isEmpty()) {
            refused.add(day, getTranslation("budgets.no-day"));
        }
        return amount.read(refused).flatMap(it -> day.getOptionalValue().map(due -> new GrantPlan.Part(due, it)));
    }

    void refuse(RefusedFields refused, String reason) {
        refused.add(amount, reason);
    }
}
