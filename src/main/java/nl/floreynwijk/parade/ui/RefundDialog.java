package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingMoney;
import nl.floreynwijk.parade.PaidResult;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.PaymentPlan;

/** Books that money went back to whoever booked. */
class RefundDialog extends Dialog {

    private static final int LONGEST_IBAN = 42;

    private final transient ParadeMoney desk;
    private final BookingId booking;
    private final transient Consumer<String> done;
    private final MoneyFields fields;
    private final TextField iban = new TextField(getTranslation("parade.money.refund.account"));
    private final Answer answer = new Answer();

    RefundDialog(
            ParadeMoney desk,
            BookingId booking,
            String buyer,
            BookingMoney standing,
            LocalDate today,
            Consumer<String> done) {
        this.desk = desk;
        this.booking = booking;
        this.done = done;
        fields = new MoneyFields(standing.toRefund(), today);
        iban.setHelperText(getTranslation("parade.money.refund.account-how"));
        iban.setManualValidation(true);
        iban.setMaxLength(LONGEST_IBAN);
        iban.setWidthFull();
        setHeaderTitle(getTranslation("parade.money.refund.title", buyer));
        setWidth("34rem");
        var content = new Div(
                new Paragraph(getTranslation(
                        "parade.money.refund.how", standing.toRefund().text(getLocale()))),
                fields,
                iban,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("parade.money.refund.do"), this::save);
    }

    private void save() {
        answer.clear();
        fields.read()
                .ifPresent(
                        it -> show(it, desk.refund(booking, it, iban.getValue().strip())));
    }

    private void show(PaymentPlan plan, PaidResult result) {
        switch (result) {
            case PaidResult.Booked _ -> {
                close();
                done.accept(
                        getTranslation("parade.money.refund.done", plan.amount().text(getLocale())));
            }
            case PaidResult.TooMuch(var toRefund) ->
                fields.refuseAmount(getTranslation("parade.money.too-much", toRefund.text(getLocale())));
            case PaidResult.NoAmount() ->
                fields.refuseAmount(getTranslation("parade.money.no-amount", ParadeMoney.MOST.text(getLocale())));
            case PaidResult.NotADay() -> fields.refuseDay(getTranslation("parade.money.not-a-day"));
            case PaidResult.NoteTooLong(var length) ->
                fields.refuseNote(getTranslation("base.words.too-long", PaymentPlan.LONGEST_NOTE, length));
            case PaidResult.NoAccount() -> fields.refused().add(iban, getTranslation("parade.money.refund.no-account"));
            case PaidResult.Changed(var open) ->
                answer.refused(getTranslation("parade.money.changed", open.text(getLocale())));
            case PaidResult.Unknown() -> answer.refused(getTranslation("parade.money.gone"));
        }
    }
}
