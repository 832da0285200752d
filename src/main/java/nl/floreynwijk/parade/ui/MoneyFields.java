package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.PaymentId;
import nl.floreynwijk.parade.PaymentPlan;

/** How much came in or went back, when, and a note; the same for both. */
class MoneyFields extends Composite<Div> {

    private final PaymentId id = PaymentId.random();
    private final EuroField amount = new EuroField(getTranslation("parade.money.amount"));
    private final DayField day = new DayField(getTranslation("parade.money.day"));
    private final TextField note = new TextField(getTranslation("parade.money.note"));
    private final RefusedFields refused = new RefusedFields();

    MoneyFields(Euros suggested, LocalDate today) {
        if (suggested.compareTo(Euros.ZERO) > 0) {
            amount.show(suggested);
        }
        day.setValue(today);
        note.setManualValidation(true);
        note.setMaxLength(PaymentPlan.LONGEST_NOTE);
        note.setWidthFull();
        getContent().addClassName("stack");
        getContent().add(amount, day, note);
    }

    /** What was typed; empty when that is no amount, which is said. */
    Optional<PaymentPlan> read() {
        refused.clear();
        return amount.read(refused)
                .map(it -> new PaymentPlan(
                        id,
                        it,
                        Optional.ofNullable(day.getValue()).orElse(LocalDate.MAX),
                        note.getValue().strip()));
    }

    RefusedFields refused() {
        return refused;
    }

    void refuseAmount(String why) {
        refused.add(amount, why);
    }

    void refuseDay(String why) {
        refused.add(day, why);
    }

    void refuseNote(String why) {
        refused.add(note, why);
    }
}
