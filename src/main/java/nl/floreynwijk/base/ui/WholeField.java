package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole number between two others, as people type it. */
public class WholeField extends TextField {

    private static final int LONGEST = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,%d}".formatted(LONGEST));

    private final int least;
    private final int most;

    /** An empty field. */
    public WholeField(String label, int least, int most) {
        this.least = least;
        this.most = most;
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        getElement().setAttribute("inputmode", "numeric");
    }

    /** What was typed; empty when it is no such number. */
    public OptionalInt number() {
        return Stream.of(getValue().strip())
                .filter(it -> DIGITS.matcher(it).matches())
                .mapToInt(Integer::parseInt)
                .filter(it -> it >= least && it <= most)
                .findFirst();
    }

    /** What was typed, which is said to be wrong where it is no such number. */
    public OptionalInt read(RefusedFields refused) {
        var number = number();
        if (number.isEmpty()) {
            refused.add(this, getTranslation("base.number.none", least, most));
        }
        return number;
    }

    public void show(int number) {
        setValue(Integer.toString(number));
    }
}
