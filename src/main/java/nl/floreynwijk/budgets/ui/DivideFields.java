package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.GrantPlan;

/** Divides what was promised over months, quarters or years, in equal parts to the cent. */
class DivideFields extends Composite<Div> {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    /** How long one instalment comes after the other. */
    private enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    private final Supplier<Optional<Euros>> total;
    private final Supplier<Optional<LocalDate>> first;
    private final Consumer<List<GrantPlan.Part>> divided;
    private final TextField number = new TextField(getTranslation("budgets.divide.number"));
    private final Select<Step> step = new Select<>();
    private final RefusedFields refused = new RefusedFields();

    DivideFields(
            Supplier<Optional<Euros>> total,
            Supplier<Optional<LocalDate>> first,
            Consumer<List<GrantPlan.Part>> divided) {
        this.total = total;
        this.first = first;
        this.divided = divided;
        number.setMaxLength(2);
        number.setManualValidation(true);
        number.getElement().setAttribute("inputmode", "numeric");
        number.setValue("4");
        step.setLabel(getTranslation("budgets.divide.step"));
        step.setItems(Step.values());
        step.setItemLabelGenerator(it -> getTranslation("budgets.divide.step." + it.name()));
        step.setValue(Step.QUARTER);
        var divide = new Button(getTranslation("budgets.divide"), click -> divide());
        getContent().addClassName("field-row");
        getContent().add(number, step, divide);
    }

    private void divide() {
        refused.clear();
        var parts = Optional.of(number.getValue().strip())
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Integer::parseInt)
                .filter(it -> it <= GrantPlan.MOST_PARTS);
        var amount = total.get().filter(it -> it.compareTo(Euros.ZERO) > 0);
        if (parts.isEmpty()) {
            refused.add(number, getTranslation("budgets.divide.not-a-number", GrantPlan.MOST_PARTS));
        } else if (amount.isEmpty()) {
            refused.add(number, getTranslation("budgets.divide.no-amount"));
        } else if (first.get().isEmpty()) {
            refused.add(number, getTranslation("budgets.divide.no-period"));
        } else {
            divided.accept(
                    GrantPlan.equalParts(amount.get(), parts.get(), first.get().get(), step.getValue().months));
        }
    }
}
