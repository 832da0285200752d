package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.RefusedFields;

/** A length in metres, as people type it: "3", "3,5" or "3.5"; it is kept in centimetres. */
class MetresField extends TextField {

    private static final int LONGEST = 7;
    private static final int CENTIMETRES = 100;
    private static final Pattern METRES = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,2})?");

    private final int least;
    private final int most;

    /**
     * An empty field.
     *
     * @param least in centimetres
     * @param most in centimetres
     */
    MetresField(String label, int least, int most) {
        this.least = least;
        this.most = most;
        setLabel(label);
        setMaxLength(LONGEST);
        setManualValidation(true);
        getElement().setAttribute("inputmode", "decimal");
    }

    /** What was typed, in centimetres; where it is no such length, that is said. */
    OptionalInt read(RefusedFields refused) {
        var read = Stream.of(getValue().strip())
                .filter(it -> METRES.matcher(it).matches())
                .mapToInt(it ->
                        new BigDecimal(it.replace(',', '.')).movePointRight(2).intValueExact())
                .filter(it -> it >= least && it <= most)
                .findFirst();
        if (read.isEmpty()) {
            refused.add(this, getTranslation("parade.plan.metres.none", text(least), text(most)));
        }
        return read;
    }

    void show(int centimetres) {
        setValue(text(centimetres));
    }

    private String text(int centimetres) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
        return format.format((double) centimetres / CENTIMETRES);
    }
}
