package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.RefusedFields;

/** A whole number between two others, as people type it. */
class WholeField extends TextField {

    private static final int LONGEST = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,%d}".formatted(LONGEST));

    private final int least;
    private final int most;

    WholeField(String label, int least, int most) {
        this.least = least;
        this.most = most;
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        getElement().setAttribute("inputmode", "numeric");
    }

    /** What was typed; empty when it is no such number. */
    OptionalInt number() {
        return Stream.of(getValue().strip())
                .filter(it -> DIGITS.matcher(it).matches())
                .mapToInt(Integer::parseInt)
                .filter(it -> it >= least && it <= most)
                .findFirst();
    }

    /** What was typed, which is said to be wrong where it is no such number. */
    OptionalInt read(RefusedFields refused) {
        var number = number();
        if (number.isEmpty()) {
            refused.add(this, getTranslation("blockbudget.number.none", least, most));
        }
        return number;
    }

    void show(int number) {
        setValue(Integer.toString(number));
    }
}
