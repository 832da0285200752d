package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.membership.DueSummary;
import nl.floreynwijk.membership.Dues;
import nl.floreynwijk.membership.PaymentId;
import nl.floreynwijk.membership.PaymentResult;

/** Notes money that came in for somebody's membership. */
class ReceiveDialog extends Dialog {

    private static final int LONGEST_AMOUNT = 15;

    private final Dues dues;
    private final DueSummary due;
    private final Consumer<PaymentResult> noted;
    private final PaymentId payment = PaymentId.random();
    private final TextField amount = new TextField();
    private final DayField day = new DayField(getTranslation("membership.receive.day"));
    private final RefusedFields refused = new RefusedFields();

    ReceiveDialog(Dues dues, DueSummary due, LocalDate today, Consumer<PaymentResult> noted) {
        this.dues = dues;
        this.due = due;
        this.noted = noted;
        setHeaderTitle(getTranslation("membership.receive", due.name()));
        amount.setLabel(getTranslation("membership.receive.amount"));
        amount.setHelperText(
                getTranslation("membership.receive.left", due.left().text(getLocale())));
        amount.setMaxLength(LONGEST_AMOUNT);
        amount.setManualValidation(true);
        day.setValue(today);
        var content = new Div(new Paragraph(getTranslation("membership.receive.how")), amount, day);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("membership.receive.do"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
    }

    private void save() {
        refused.clear();
        var typed = Euros.parse(amount.getValue());
        if (typed.isEmpty()) {
            refused.add(amount, getTranslation("membership.receive.not-an-amount"));
            return;
        }
        var received = Optional.ofNullable(day.getValue()).orElse(LocalDate.MAX);
        switch (dues.receive(due.id(), payment, typed.get(), received)) {
            case PaymentResult.NotAnAmount() -> refused.add(amount, getTranslation("membership.receive.not-an-amount"));
            case PaymentResult.NotADay(var last) ->
                refused.add(day, getTranslation("membership.receive.not-a-day", DutchTime.date(last, getLocale())));
            case PaymentResult.Started started -> finish(started);
            case PaymentResult.PartlyPaid partly -> finish(partly);
            case PaymentResult.SettledAlready settled -> finish(settled);
            case PaymentResult.NoReason() -> throw new IllegalStateException("Money needs no reason");
        }
    }

    private void finish(PaymentResult result) {
        close();
        noted.accept(result);
    }
}
