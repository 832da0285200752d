package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/** An amount in euros, as people write it: 1.234,50 or 12.5. */
class AmountField extends TextField {

    private static final int LONGEST = 18;

    AmountField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setWidthFull();
        getElement().setAttribute("inputmode", "decimal");
    }

    void setAmount(Euros amount) {
        setValue(amount.text(getLocale()).replaceFirst("^€\\s?", ""));
    }

    /** What was typed; empty when it is no amount. */
    Optional<Euros> amount() {
        return Euros.parse(getValue());
    }

    /** Why what was typed cannot be taken. */
    String reason() {
        return getTranslation("budgets.amount.not");
    }
}
