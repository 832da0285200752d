package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/** An amount of money, as people type it. */
class EuroField extends TextField {

    private static final int LONGEST = 12;

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
}
