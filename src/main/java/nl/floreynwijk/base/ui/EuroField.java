package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/** An amount of money, as people type it. */
public class EuroField extends TextField {

    /** More than any budget holds. */
    public static final Euros MOST = Euros.of(1_000_000_000);

    private static final int LONGEST = 17;

    /** An empty field. */
    public EuroField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        var sign = new Span(getTranslation("base.amount.euro"));
        sign.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(sign);
        getElement().setAttribute("inputmode", "decimal");
    }

    /** What was typed; empty when it is no amount, or more than {@link #MOST}. */
    public Optional<Euros> amount() {
        return Euros.parse(getValue()).filter(it -> it.compareTo(MOST) <= 0);
    }

    /** What was typed, which is said to be wrong where it is no amount. */
    public Optional<Euros> read(RefusedFields refused) {
        var amount = amount();
        if (amount.isEmpty()) {
            refused.add(this, getTranslation("base.amount.none"));
        }
        return amount;
    }

    /** What was typed, where something was. */
    public Optional<Euros> readIfAny(RefusedFields refused) {
        return getValue().isBlank() ? Optional.empty() : read(refused);
    }

    /** Shows the amount as it can be typed: without the sign, which stands before it, and without English commas. */
    public void show(Euros amount) {
        var text = amount.text(getLocale()).replaceAll("[€\u00a0]", "");
        setValue(getLocale().getLanguage().equals("nl") ? text : text.replace(",", ""));
    }
}
