package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingMoney;
import nl.floreynwijk.parade.PaidResult;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.PaymentPlan;

/** Books that money came in for a booking. */
class PaymentDialog extends Dialog {

    private final transient ParadeMoney desk;
    private final BookingId booking;
    private final transient Consumer<String> done;
    private final MoneyFields fields;
    private final Answer answer = new Answer();
    private Euros seen;

    PaymentDialog(
            ParadeMoney desk,
            BookingId booking,
            String buyer,
            BookingMoney standing,
            LocalDate today,
            Consumer<String> done) {
        this.desk = desk;
        this.booking = booking;
        this.done = done;
        seen = standing.open();
        fields = new MoneyFields(standing.owed(), today);
        setHeaderTitle(getTranslation("parade.money.pay.title", buyer));
        setWidth("34rem");
        var content = new Div(
                new Paragraph(
                        getTranslation("parade.money.pay.how", standing.owed().text(getLocale()))),
                fields,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("parade.money.pay.do"), this::save);
    }

    private void save() {
        answer.clear();
        fields.read().ifPresent(it -> {
            if (it.amount().compareTo(owed()) > 0) {
                askWhetherSoMuch(it);
            } else {
                pay(it);
            }
        });
    }

    /** More than is open is often a digit too many, and sometimes true. */
    private void askWhetherSoMuch(PaymentPlan plan) {
        new Question(
                        getTranslation("parade.money.pay.more"),
                        getTranslation(
                                "parade.money.pay.more.means",
                                plan.amount().text(getLocale()),
                                owed().text(getLocale()),
                                plan.amount().minus(owed()).text(getLocale())),
                        getTranslation("parade.money.pay.do"),
                        () -> pay(plan))
                .open();
    }

    private Euros owed() {
        return seen.compareTo(Euros.ZERO) > 0 ? seen : Euros.ZERO;
    }

    private void pay(PaymentPlan plan) {
        show(plan, desk.markPaid(booking, plan, seen));
    }

    private void show(PaymentPlan plan, PaidResult result) {
        switch (result) {
            case PaidResult.Booked(var standing) -> {
                close();
                done.accept(said(plan, standing));
            }
            case PaidResult.Changed(var open) -> {
                seen = open;
                answer.refused(getTranslation("parade.money.changed", open.text(getLocale())));
            }
            case PaidResult.TooMuch(var toRefund) ->
                fields.refuseAmount(getTranslation("parade.money.too-much", toRefund.text(getLocale())));
            case PaidResult.NoAmount() ->
                fields.refuseAmount(getTranslation("parade.money.no-amount", ParadeMoney.MOST.text(getLocale())));
            case PaidResult.NotADay() -> fields.refuseDay(getTranslation("parade.money.not-a-day"));
            case PaidResult.NoteTooLong(var length) ->
                fields.refuseNote(getTranslation("base.words.too-long", PaymentPlan.LONGEST_NOTE, length));
            case PaidResult.NoAccount(), PaidResult.Unknown() -> answer.refused(getTranslation("parade.money.gone"));
        }
    }

    private String said(PaymentPlan plan, BookingMoney standing) {
        var amount = plan.amount().text(getLocale());
        if (!standing.owed().equals(Euros.ZERO)) {
            return getTranslation(
                    "parade.money.pay.part", amount, standing.owed().text(getLocale()));
        }
        return standing.toRefund().equals(Euros.ZERO)
                ? getTranslation("parade.money.pay.done", amount)
                : getTranslation(
                        "parade.money.pay.over", amount, standing.toRefund().text(getLocale()));
    }
}
