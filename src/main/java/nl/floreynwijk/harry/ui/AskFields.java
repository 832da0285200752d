package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Ask;

/** What somebody gives or asks for a job: nothing, a sum, or something back. */
class AskFields extends Composite<Div> {

    private final RadioButtonGroup<Ask.Kind> kind = new RadioButtonGroup<>();
    private final EuroField amount = new EuroField(getTranslation("harry.offer.amount"));

    /**
     * With nothing chosen but that it is for nothing.
     *
     * @param saying what each kind is called here
     */
    AskFields(String label, Function<Ask.Kind, String> saying) {
        kind.setLabel(label);
        kind.setItems(Ask.Kind.values());
        kind.setItemLabelGenerator(saying::apply);
        kind.addValueChangeListener(_ -> amount.setVisible(hasAmount()));
        kind.setValue(Ask.Kind.NOTHING);
        amount.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(kind, amount);
    }

    private boolean hasAmount() {
        return !kind.isEmpty() && kind.getValue().hasAmount();
    }

    /** Nothing is chosen: whoever writes down what others agreed on does not say so by accident. */
    void leaveOpen() {
        kind.clear();
    }

    void show(Ask ask) {
        kind.setValue(ask.kind());
        ask.amount().ifPresent(amount::show);
    }

    /** Empty when nothing is chosen or an amount is none, which is said at its field. */
    Optional<Ask> read(RefusedFields refused) {
        if (kind.isEmpty()) {
            refused.addGroup(kind, getTranslation("harry.ask.choose"));
            return Optional.empty();
        }
        if (!hasAmount()) {
            return Optional.of(new Ask(kind.getValue(), Optional.empty()));
        }
        var read = amount.amount();
        if (read.isEmpty()) {
            refuse(refused);
        }
        return read.map(it -> new Ask(kind.getValue(), Optional.of(it)));
    }

    /** Says at the amount that it cannot be. */
    void refuse(RefusedFields refused) {
        refused.add(amount, getTranslation("harry.offer.problem.ASK", Ask.MOST.text(getLocale())));
    }
}
