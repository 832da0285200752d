package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.LabelPlan;

/** An amount of money, as people type it. */
class EuroField extends TextField {

    private static final int LONGEST = 17;

    EuroField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setPrefixComponent(sign());
        getElement().setAttribute("inputmode", "decimal");
    }

    private Span sign() {
        var sign = new Span(getTranslation("budgets.euro"));
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** What was typed; empty when it is no amount, or more than any budget holds. */
    Optional<Euros> amount() {
        return Euros.parse(getValue()).filter(it -> it.compareTo(LabelPlan.MOST) <= 0);
    }

    /** What was typed, which is said to be wrong where it is no amount. */
    Optional<Euros> read(RefusedFields refused) {
        var amount = amount();
        if (amount.isEmpty()) {
            refused.add(this, getTranslation("budgets.not-an-amount"));
        }
        return amount;
    }

    /** What was typed, where something was. */
    Optional<Euros> readIfAny(RefusedFields refused) {
        return getValue().isBlank() ? Optional.empty() : read(refused);
    }

    /** Shows the amount as it can be typed: without the sign, which stands before it, and without English commas. */
    void show(Euros amount) {
        var text = amount.text(getLocale()).replaceAll("[€\u00a0]", "");
        setValue(getLocale().getLanguage().equals("nl") ? text : text.replace(",", ""));
    }
}
