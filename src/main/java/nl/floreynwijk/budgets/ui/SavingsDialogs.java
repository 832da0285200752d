package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.MoveResult;
import nl.floreynwijk.budgets.Reasons;
import nl.floreynwijk.budgets.Savings;
import nl.floreynwijk.budgets.TransferId;
import org.springframework.stereotype.Component;

/** Asks how much of a budget is to be saved, used again or given to another. Each dialog has an id: what is sent twice happens once. */
@Component
class SavingsDialogs {

    private final Savings savings;
    private final Budgets budgets;

    SavingsDialogs(Savings savings, Budgets budgets) {
        this.savings = savings;
        this.budgets = budgets;
    }

    /** Puts free money in the savings pot. */
    void save(Book book, Answer answer, Runnable reload) {
        var id = TransferId.random();
        move(book, "save", book.standing().free(), amount -> savings.save(id, book.id(), amount), answer, reload);
    }

    /** Takes money out of the savings pot. */
    void unsave(Book book, Answer answer, Runnable reload) {
        var id = TransferId.random();
        move(book, "unsave", book.standing().saved(), amount -> savings.unsave(id, book.id(), amount), answer, reload);
    }

    private void move(
            Book book, String name, Euros available, Function<Euros, MoveResult> deed, Answer answer, Runnable reload) {
        var amount = new EuroField(text("budgets.amount"));
        new FormDialog(
                        text("budgets.tool." + name),
                        text("budgets." + name + ".how", available.text(language())),
                        text("budgets.tool." + name),
                        form -> {
                            var typed = amount.read(form.refused());
                            if (typed.isEmpty()
                                    || !moved(book, form, deed.apply(typed.get()), amount, Optional.empty())) {
                                return false;
                            }
                            answer.done(text(
                                    "budgets." + name + ".done", typed.get().text(language())));
                            reload.run();
                            return true;
                        },
                        amount)
                .open();
    }

    private static boolean moved(
            Book book, FormDialog form, MoveResult result, EuroField amount, Optional<TextField> reason) {
        switch (result) {
            case MoveResult.Moved() -> {
                return true;
            }
            case MoveResult.NotAnAmount() -> form.refused().add(amount, text("base.amount.none"));
            case MoveResult.NotEnough(var available) ->
                form.refused().add(amount, text("budgets.not-enough", available.text(language())));
            case MoveResult.NoReason() ->
                reason.ifPresent(it -> form.refused().add(it, text("budgets.no-reason", Reasons.LONGEST)));
            case MoveResult.Forbidden(var rule) -> form.refuse(RuleWords.refusal(rule, book.label()));
            case MoveResult.SameBudget() -> form.refuse(text("budgets.support.same"));
            case MoveResult.OfOneHousehold() -> form.refuse(text("budgets.support.of-one-household"));
            case MoveResult.OtherPurpose() -> form.refuse(text("budgets.support.other-purpose"));
            case MoveResult.YearClosed(var year) -> form.refuse(text("budgets.year-closed", Integer.toString(year)));
        }
        return false;
    }

    /** Helps another budget. */
    void support(Book book, Answer answer, Runnable reload) {
        new Support(book, answer, reload).dialog.open();
    }

    /** The fields of help for another budget. */
    private final class Support {

        private final TransferId id = TransferId.random();
        private final Book book;
        private final Answer answer;
        private final Runnable reload;
        private final BudgetField helped = new BudgetField(budgets);
        private final EuroField amount = new EuroField(text("budgets.amount"));
        private final TextField reason = FormDialog.line(text("base.reason"), Reasons.LONGEST);
        private final FormDialog dialog;

        Support(Book book, Answer answer, Runnable reload) {
            this.book = book;
            this.answer = answer;
            this.reload = reload;
            helped.setLabel(text("budgets.support.whom"));
            dialog = new FormDialog(
                    text("budgets.tool.support"),
                    text("budgets.support.how", book.standing().free().text(language())),
                    text("budgets.tool.support"),
                    _ -> support(),
                    helped,
                    amount,
                    reason);
        }

        private boolean support() {
            if (helped.isEmpty()) {
                dialog.refused().add(helped, text("budgets.support.which"));
                return false;
            }
            var typed = amount.read(dialog.refused());
            if (typed.isEmpty()) {
                return false;
            }
            var other = helped.getValue();
            var result = savings.support(id, book.id(), other.id(), typed.get(), reason.getValue());
            if (!moved(book, dialog, result, amount, Optional.of(reason))) {
                return false;
            }
            answer.done(text("budgets.support.done", typed.get().text(language()), other.name()));
            reload.run();
            return true;
        }
    }
}
