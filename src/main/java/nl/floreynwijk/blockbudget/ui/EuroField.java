package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.RefusedFields;

/** An amount of money, as people type it. */
class EuroField extends TextField {

    private static final int LONGEST = 17;

    EuroField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        var sign = new Span("€");
        sign.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(sign);
        getElement().setAttribute("inputmode", "decimal");
    }

    /** What was typed; empty when it is no amount. */
    Optional<Euros> amount() {
        return Euros.parse(getValue());
    }

    /** What was typed, which is said to be wrong where it is no amount. */
    Optional<Euros> read(RefusedFields refused) {
        var amount = amount();
        if (amount.isEmpty()) {
            refused.add(this, getTranslation("blockbudget.amount.none"));
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
