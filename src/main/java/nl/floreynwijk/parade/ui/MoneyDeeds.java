package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.ParadeMoney;
import nl.floreynwijk.parade.PaymentSummary;
import nl.floreynwijk.parade.UndoResult;

/** What can be done with the money of one booking, and what came of it. */
class MoneyDeeds {

    private final ParadeMoney desk;
    private final Component page;
    private final Answer answer;
    private final Runnable changed;
    private final LocalDate today;
    private final boolean mayBook;

    /** @param changed looks again at everything that tells of money */
    MoneyDeeds(ParadeMoney desk, Component page, Answer answer, Runnable changed, LocalDate today, boolean mayBook) {
        this.desk = desk;
        this.page = page;
        this.answer = answer;
        this.changed = changed;
        this.today = today;
        this.mayBook = mayBook;
    }

    boolean mayBook() {
        return mayBook;
    }

    void pay(BookingId booking, String buyer) {
        answer.clear();
        desk.account(booking)
                .ifPresent(it -> new PaymentDialog(desk, booking, buyer, it.standing(), today, this::done).open());
    }

    void refund(BookingId booking, String buyer) {
        answer.clear();
        desk.account(booking)
                .ifPresent(it -> new RefundDialog(desk, booking, buyer, it.standing(), today, this::done).open());
    }

    private void done(String said) {
        changed.run();
        answer.done(said);
    }

    void showAccount(BookingId booking, String buyer) {
        answer.clear();
        desk.account(booking).ifPresent(it -> new AccountDialog(it, buyer, this).open());
    }

    /** Asks why a payment is put right, and does it. */
    void undo(PaymentSummary payment) {
        new ReasonDialog(
                        say("undo.title"),
                        say(payment.byBank() ? "undo.means-bank" : "undo.means"),
                        ParadeMoney.LONGEST_REASON,
                        say("undo.do"),
                        reason -> undo(payment, reason))
                .open();
    }

    private Optional<String> undo(PaymentSummary payment, String reason) {
        return switch (desk.undo(payment.id(), reason)) {
            case UndoResult.Undone(var rows) -> {
                done(say("undo.done", rows));
                yield Optional.empty();
            }
            case UndoResult.NotNow(), UndoResult.Unknown() -> Optional.of(say("undo.not-now"));
            case UndoResult.NoReason(var longest) -> Optional.of(say("undo.no-reason", longest));
        };
    }

    private String say(String name, Object... values) {
        return page.getTranslation("parade.money." + name, values);
    }
}
