package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;
import static nl.floreynwijk.blockbudget.ui.Texts.text;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.blockbudget.ConfirmDoneResult;
import nl.floreynwijk.blockbudget.OrderWorkResult;
import nl.floreynwijk.blockbudget.RetryWorkResult;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.SetbackResult;
import nl.floreynwijk.blockbudget.Setbacks;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.Works;

/** What people do with the works of one round. */
class WorkTools {

    private final Works works;
    private final Setbacks setbacks;
    private final AttachmentCheck check;
    private final Answer answer;
    private final Runnable reload;

    /** @param reload shows the works as they are then */
    WorkTools(Works works, Setbacks setbacks, AttachmentCheck check, Answer answer, Runnable reload) {
        this.works = works;
        this.setbacks = setbacks;
        this.check = check;
        this.answer = answer;
        this.reload = reload;
    }

    void addQuote(WorkRoom.Item work) {
        answer.clear();
        new QuoteDialog(works, check, work, () -> done("quote.added")).open();
    }

    void order(WorkRoom.Item work, WorkRoom.Offer offer) {
        answer.clear();
        new Question(
                        text("blockbudget.work.order.title", offer.supplier()),
                        text("blockbudget.work.order.means", money(offer.amount())),
                        text("blockbudget.work.order"),
                        () -> orderNow(work, offer))
                .open();
    }

    private void orderNow(WorkRoom.Item work, WorkRoom.Offer offer) {
        switch (works.order(work.id(), offer.id())) {
            case OrderWorkResult.Ordered() -> done("ordered", offer.supplier());
            case OrderWorkResult.TooExpensive(var most) -> refused("order.too-expensive", money(most));
            case OrderWorkResult.NoMoney() -> refused("order.no-money");
            case OrderWorkResult.NotNow(var _) -> changedMeanwhile();
        }
    }

    void reportDone(WorkRoom.Item work) {
        answer.clear();
        new WorkDoneDialog(works, check, work, () -> done("reported")).open();
    }

    void confirm(WorkRoom.Item work) {
        answer.clear();
        new Question(
                        text("blockbudget.work.confirm.title", work.title()),
                        text("blockbudget.work.confirm.means"),
                        text("blockbudget.work.confirm.do"),
                        () -> confirmNow(work))
                .open();
    }

    private void confirmNow(WorkRoom.Item work) {
        switch (works.confirm(work.id())) {
            case ConfirmDoneResult.Confirmed() -> done("confirm.done");
            case ConfirmDoneResult.ReportedIt() -> refused("confirm.reported-it");
            case ConfirmDoneResult.OfOffice() -> refused("confirm.of-office");
            case ConfirmDoneResult.NotNow(var _) -> changedMeanwhile();
        }
    }

    void retry(WorkRoom.Item work) {
        answer.clear();
        switch (works.retry(work.id())) {
            case RetryWorkResult.Waiting() -> done("retried");
            case RetryWorkResult.NotNow() -> changedMeanwhile();
        }
    }

    void setBack(RoundId round, WorkRoom.Item work) {
        answer.clear();
        new ReasonDialog(
                        text("blockbudget.work.set-back.title", work.title()),
                        text("blockbudget.work.set-back.means"),
                        Rounds.LONGEST_REASON,
                        text("blockbudget.work.set-back"),
                        reason -> setBack(round, work, reason))
                .open();
    }

    private Optional<String> setBack(RoundId round, WorkRoom.Item work, String reason) {
        return switch (setbacks.decide(round, work.id(), reason)) {
            case SetbackResult.Decided() -> {
                done("set-back.done", work.title());
                yield Optional.empty();
            }
            case SetbackResult.DecidedAlready() -> Optional.of(text("blockbudget.work.set-back.already"));
            case SetbackResult.NoReason() -> Optional.of(text("blockbudget.lead.no-reason", Rounds.LONGEST_REASON));
            case SetbackResult.DoneAlready() -> Optional.of(text("blockbudget.work.set-back.is-done"));
            case SetbackResult.Invoiced(var amount) ->
                Optional.of(text("blockbudget.work.set-back.invoiced", money(amount)));
        };
    }

    private void done(String what, Object... values) {
        reload.run();
        answer.done(text("blockbudget.work." + what, values));
    }

    private void refused(String why, Object... values) {
        answer.refused(text("blockbudget.work." + why, values));
    }

    private void changedMeanwhile() {
        reload.run();
        refused("changed-meanwhile");
    }
}
