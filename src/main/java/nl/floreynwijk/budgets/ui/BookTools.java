package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.TransferKind.CLAIM;
import static nl.floreynwijk.budgets.TransferKind.PAY;
import static nl.floreynwijk.budgets.TransferKind.RECEIVE;
import static nl.floreynwijk.budgets.TransferKind.SAVE;
import static nl.floreynwijk.budgets.TransferKind.SUPPORT;
import static nl.floreynwijk.budgets.TransferKind.UNSAVE;
import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.BookLine;
import nl.floreynwijk.budgets.OpenReservation;
import nl.floreynwijk.budgets.PlannedWork;
import nl.floreynwijk.budgets.Reasons;
import nl.floreynwijk.budgets.ReleaseResult;
import nl.floreynwijk.budgets.Reservations;
import nl.floreynwijk.budgets.ReversalResult;
import nl.floreynwijk.budgets.Reversals;
import nl.floreynwijk.budgets.TransferKind;
import nl.floreynwijk.budgets.WorkPlans;

/** What the treasurer can do in the book of a budget; for anybody else there is nothing. */
@org.springframework.stereotype.Component
class BookTools {

    private static final Set<TransferKind> REVERSIBLE = Set.of(RECEIVE, SAVE, UNSAVE, SUPPORT, PAY, CLAIM);

    private final ReservationDialogs reserving;
    private final SavingsDialogs saving;
    private final WorkDialogs planning;
    private final ExpenseDialogs expenses;
    private final Reservations reservations;
    private final Reversals reversals;
    private final WorkPlans plans;
    private final CurrentAccount currentAccount;

    BookTools(
            ReservationDialogs reserving,
            SavingsDialogs saving,
            WorkDialogs planning,
            ExpenseDialogs expenses,
            Reservations reservations,
            Reversals reversals,
            WorkPlans plans,
            CurrentAccount currentAccount) {
        this.reserving = reserving;
        this.saving = saving;
        this.planning = planning;
        this.expenses = expenses;
        this.reservations = reservations;
        this.reversals = reversals;
        this.plans = plans;
        this.currentAccount = currentAccount;
    }

    private boolean keepsBooks() {
        return currentAccount.has(Role.TREASURER);
    }

    /** The buttons for the budget itself. */
    Optional<Div> of(Book book, Answer answer, Runnable reload) {
        if (!keepsBooks()) {
            return Optional.empty();
        }
        var bar = new Div(
                button("reserve", () -> reserving.reserve(book, answer, reload)),
                button("save", () -> saving.save(book, answer, reload)),
                button("unsave", () -> saving.unsave(book, answer, reload)),
                button("plan", () -> planning.plan(book, answer, reload)));
        if (!book.scale().isIndividual()) {
            bar.add(button("support", () -> saving.support(book, answer, reload)));
        }
        bar.addClassName("buttons");
        return Optional.of(bar);
    }

    /** The transfers of the budget as files, for whoever may take them. */
    Optional<Div> files(Book book) {
        if (!keepsBooks() && !currentAccount.has(Role.BOARD)) {
            return Optional.empty();
        }
        var files = new Div(text("budgets.book.files"));
        BookFileLinks.of("potje=" + book.id(), book.name()).forEach(files::add);
        files.addClassName("buttons");
        return Optional.of(files);
    }

    /** The buttons for a reservation; what the block still votes about is closed by the vote. */
    List<Component> on(Book book, OpenReservation reservation, Answer answer, Runnable reload) {
        return keepsBooks() && !reservation.isVotedOn()
                ? List.of(
                        button("expense", reservation.title(), () -> expenses.enter(book, reservation, answer, reload)),
                        button("release", reservation.title(), () -> askRelease(book, reservation, answer, reload)))
                : List.of();
    }

    private void askRelease(Book book, OpenReservation reservation, Answer answer, Runnable reload) {
        new Question(
                        text("budgets.release.title", reservation.title()),
                        text(
                                book.owed().compareTo(Euros.ZERO) > 0
                                        ? "budgets.release.means-owed"
                                        : "budgets.release.means",
                                reservation.left().text(language())),
                        text("budgets.tool.release"),
                        () -> release(reservation, answer, reload))
                .open();
    }

    private void release(OpenReservation reservation, Answer answer, Runnable reload) {
        switch (reservations.release(reservation.id())) {
            case ReleaseResult.Released(var amount, var givenBack) ->
                answer.done(
                        givenBack.equals(Euros.ZERO)
                                ? text("budgets.released", reservation.title(), amount.text(language()))
                                : text(
                                        "budgets.released-and-given-back",
                                        reservation.title(),
                                        amount.text(language()),
                                        givenBack.text(language())));
            case ReleaseResult.ClosedAlready() -> answer.refused(text("budgets.released-already"));
            case ReleaseResult.StillVotedOn() -> answer.refused(text("budgets.release.voted-on"));
            case ReleaseResult.YearClosed(var year) ->
                answer.refused(text("budgets.year-closed", Integer.toString(year)));
        }
        reload.run();
    }

    /** The button that takes expected work away. */
    Optional<Component> on(PlannedWork work, Answer answer, Runnable reload) {
        return keepsBooks()
                ? Optional.of(button("forget", work.title(), () -> askForget(work, answer, reload)))
                : Optional.empty();
    }

    private void askForget(PlannedWork work, Answer answer, Runnable reload) {
        new Question(
                        text("budgets.forget.title", work.title()),
                        text("budgets.forget.means"),
                        text("budgets.tool.forget"),
                        () -> {
                            plans.forget(work.id());
                            answer.done(text("budgets.forgotten", work.title()));
                            reload.run();
                        })
                .open();
    }

    /** The button that reverses a transfer, where it can be. */
    Optional<Component> on(BookLine line, String what, Answer answer, Runnable reload) {
        return keepsBooks() && REVERSIBLE.contains(line.kind()) && !line.isReversal() && !line.isReversed()
                ? Optional.of(button("reverse", what, () -> askWhy(line, what, answer, reload)))
                : Optional.empty();
    }

    private void askWhy(BookLine line, String what, Answer answer, Runnable reload) {
        new ReasonDialog(
                        text("budgets.reverse.title"),
                        text(
                                "budgets.reverse.means." + line.kind().name(),
                                what,
                                line.amount().text(language())),
                        Reasons.LONGEST,
                        text("budgets.tool.reverse"),
                        reason -> reverse(line, reason, answer, reload))
                .open();
    }

    private Optional<String> reverse(BookLine line, String reason, Answer answer, Runnable reload) {
        switch (reversals.reverse(line.id(), reason)) {
            case ReversalResult.NoReason() -> {
                return Optional.of(text("budgets.no-reason", Reasons.LONGEST));
            }
            case ReversalResult.NotEnough(var available) -> {
                return Optional.of(text("budgets.reverse.not-enough", available.text(language())));
            }
            case ReversalResult.Reversed() -> answer.done(text("budgets.reversed"));
            case ReversalResult.ReversedAlready() -> answer.refused(text("budgets.reversed-already"));
            case ReversalResult.NotThatFar(var state) ->
                answer.refused(text("budgets.reverse.not-that-far." + state.name()));
            case ReversalResult.OtherWay _ -> answer.refused(text("budgets.reverse.other-way"));
            case ReversalResult.YearClosed(var year) ->
                answer.refused(text("budgets.year-closed", Integer.toString(year)));
        }
        reload.run();
        return Optional.empty();
    }

    private static Button button(String name, Runnable deed) {
        return new Button(text("budgets.tool." + name), _ -> deed.run());
    }

    private static Component button(String name, String thing, Runnable deed) {
        var button = button(name, deed);
        button.setAriaLabel(text("budgets.tool." + name + "-of", thing));
        return button;
    }
}
