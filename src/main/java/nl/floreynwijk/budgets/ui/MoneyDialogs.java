package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.BudgetSummary;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.budgets.MoveResult;
import nl.floreynwijk.budgets.PlanResult;
import nl.floreynwijk.budgets.PlannedWorkId;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.Reasons;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.ReservationPlan;
import nl.floreynwijk.budgets.ReservationResult;
import nl.floreynwijk.budgets.Reservations;
import nl.floreynwijk.budgets.Savings;
import nl.floreynwijk.budgets.TransferId;
import nl.floreynwijk.budgets.WorkPlans;
import org.springframework.stereotype.Component;

/** Asks what is to happen with the money of a budget. Each dialog has an id: what is sent twice happens once. */
@Component
class MoneyDialogs {

    private final Reservations reservations;
    private final Savings savings;
    private final WorkPlans plans;
    private final Budgets budgets;
    private final Labels labels;

    MoneyDialogs(Reservations reservations, Savings savings, WorkPlans plans, Budgets budgets, Labels labels) {
        this.reservations = reservations;
        this.savings = savings;
        this.plans = plans;
        this.budgets = budgets;
        this.labels = labels;
    }

    /** Sets money apart for something. */
    void reserve(Book book, Answer answer, Runnable reload) {
        var id = ReservationId.random();
        var purpose = purposes(book);
        var title = line(text("budgets.reserve.title"), ReservationPlan.LONGEST_TITLE);
        var amount = new EuroField(text("budgets.amount"));
        new FormDialog(
                        text("budgets.tool.reserve"),
                        text("budgets.reserve.how", book.standing().free().text(language())),
                        text("budgets.tool.reserve"),
                        form -> {
                            if (purpose.isEmpty()) {
                                form.refused().add(purpose, text("budgets.reserve.which-purpose"));
                                return false;
                            }
                            var plan = new ReservationPlan(
                                    purpose.getValue().code(),
                                    title.getValue(),
                                    amount.read(form.refused()).orElse(Euros.ZERO));
                            return amount.amount().isPresent()
                                    && reserved(form, reservations.reserve(id, book.id(), plan), book, title, amount)
                                    && done(
                                            answer,
                                            reload,
                                            text(
                                                    "budgets.reserved",
                                                    title.getValue().strip()));
                        },
                        purpose,
                        title,
                        amount)
                .open();
    }

    private boolean reserved(FormDialog form, ReservationResult result, Book book, TextField title, EuroField amount) {
        switch (result) {
            case ReservationResult.Reserved _ -> {
                return true;
            }
            case ReservationResult.Refused(var problems) ->
                problems.forEach(it -> {
                    switch (it) {
                        case TITLE ->
                            form.refused().add(title, text("budgets.not-a-line", ReservationPlan.LONGEST_TITLE));
                        case AMOUNT -> form.refused().add(amount, text("budgets.not-an-amount"));
                    }
                });
            case ReservationResult.Forbidden(var rule) -> form.refuse(RuleWords.refusal(rule, book.label()));
            case ReservationResult.NotEnough(var free) ->
                form.refused().add(amount, text("budgets.not-enough", free.text(language())));
            case ReservationResult.YearClosed(var year) ->
                form.refuse(text("budgets.year-closed", Integer.toString(year)));
        }
        return false;
    }

    /** What the label's money may be spent on. */
    private Select<Purpose> purposes(Book book) {
        var purpose = new Select<Purpose>();
        purpose.setLabel(text("budgets.reserve.purpose"));
        purpose.setItems(labels.purposes().stream()
                .filter(it -> book.label().purposes().contains(it.code()))
                .toList());
        purpose.setItemLabelGenerator(it -> it.name(language()));
        purpose.setManualValidation(true);
        return purpose;
    }

    /** Puts free money in the savings pot. */
    void save(Book book, Answer answer, Runnable reload) {
        var id = TransferId.random();
        move("save", book.standing().free(), amount -> savings.save(id, book.id(), amount), answer, reload);
    }

    /** Takes money out of the savings pot. */
    void unsave(Book book, Answer answer, Runnable reload) {
        var id = TransferId.random();
        move("unsave", book.standing().saved(), amount -> savings.unsave(id, book.id(), amount), answer, reload);
    }

    private void move(String name, Euros available, Function<Euros, MoveResult> deed, Answer answer, Runnable reload) {
        var amount = new EuroField(text("budgets.amount"));
        new FormDialog(
                        text("budgets.tool." + name),
                        text("budgets." + name + ".how", available.text(language())),
                        text("budgets.tool." + name),
                        form -> {
                            var typed = amount.read(form.refused());
                            return typed.isPresent()
                                    && moved(form, deed.apply(typed.get()), amount, Optional.empty())
                                    && done(
                                            answer,
                                            reload,
                                            text(
                                                    "budgets." + name + ".done",
                                                    typed.get().text(language())));
                        },
                        amount)
                .open();
    }

    private boolean moved(FormDialog form, MoveResult result, EuroField amount, Optional<TextField> reason) {
        switch (result) {
            case MoveResult.Moved() -> {
                return true;
            }
            case MoveResult.NotAnAmount() -> form.refused().add(amount, text("budgets.not-an-amount"));
            case MoveResult.NotEnough(var available) ->
                form.refused().add(amount, text("budgets.not-enough", available.text(language())));
            case MoveResult.NoReason() ->
                reason.ifPresent(it -> form.refused().add(it, text("budgets.no-reason", Reasons.LONGEST)));
            case MoveResult.OtherPurpose() -> form.refuse(text("budgets.support.other-purpose"));
            case MoveResult.YearClosed(var year) -> form.refuse(text("budgets.year-closed", Integer.toString(year)));
        }
        return false;
    }

    /** Helps another budget. */
    void support(Book book, Answer answer, Runnable reload) {
        var id = TransferId.random();
        var helped = otherBudget(book);
        var amount = new EuroField(text("budgets.amount"));
        var reason = line(text("base.reason"), Reasons.LONGEST);
        new FormDialog(
                        text("budgets.tool.support"),
                        text("budgets.support.how", book.standing().free().text(language())),
                        text("budgets.tool.support"),
                        form -> {
                            if (helped.isEmpty()) {
                                form.refused().add(helped, text("budgets.support.which"));
                                return false;
                            }
                            var typed = amount.read(form.refused());
                            return typed.isPresent()
                                    && moved(
                                            form,
                                            savings.support(
                                                    id,
                                                    book.id(),
                                                    helped.getValue().id(),
                                                    typed.get(),
                                                    reason.getValue()),
                                            amount,
                                            Optional.of(reason))
                                    && done(
                                            answer,
                                            reload,
                                            text(
                                                    "budgets.support.done",
                                                    typed.get().text(language()),
                                                    helped.getValue().name()));
                        },
                        helped,
                        amount,
                        reason)
                .open();
    }

    private ComboBox<BudgetSummary> otherBudget(Book book) {
        var other = new ComboBox<BudgetSummary>(text("budgets.support.whom"));
        other.setItemLabelGenerator(it -> text("budgets.title", it.labelName(language()), it.name()));
        other.setItems(query ->
                budgets
                        .search(query.getFilter().orElse(""), Optional.empty(), query.getOffset(), query.getLimit())
                        .stream()
                        .filter(it -> !it.id().equals(book.id())));
        other.setManualValidation(true);
        return other;
    }

    /** Expects work in a coming year. */
    void plan(Book book, Answer answer, Runnable reload) {
        var id = PlannedWorkId.random();
        var thisYear = book.years().getLast().year();
        var title = line(text("budgets.plan.title"), WorkPlans.LONGEST_TITLE);
        var year = new IntegerField(text("budgets.plan.year"));
        year.setManualValidation(true);
        year.setValue(thisYear + 1);
        var amount = new EuroField(text("budgets.plan.amount"));
        new FormDialog(
                        text("budgets.tool.plan"),
                        text("budgets.plan.how"),
                        text("budgets.tool.plan"),
                        form -> {
                            var typed = amount.read(form.refused());
                            return typed.isPresent()
                                    && planned(
                                            form,
                                            plans.plan(
                                                    id,
                                                    book.id(),
                                                    year.getOptionalValue().orElse(0),
                                                    title.getValue(),
                                                    typed.get()),
                                            thisYear,
                                            title,
                                            year,
                                            amount)
                                    && done(
                                            answer,
                                            reload,
                                            text(
                                                    "budgets.planned",
                                                    title.getValue().strip()));
                        },
                        title,
                        year,
                        amount)
                .open();
    }

    private boolean planned(
            FormDialog form, PlanResult result, int thisYear, TextField title, IntegerField year, EuroField amount) {
        switch (result) {
            case PlanResult.Planned() -> {
                return true;
            }
            case PlanResult.TooMany(var most) -> form.refuse(text("budgets.plan.too-many", most));
            case PlanResult.Refused(var problems) ->
                problems.forEach(it -> {
                    switch (it) {
                        case TITLE -> form.refused().add(title, text("budgets.not-a-line", WorkPlans.LONGEST_TITLE));
                        case AMOUNT -> form.refused().add(amount, text("budgets.not-an-amount"));
                        case YEAR ->
                            form.refused()
                                    .add(
                                            year,
                                            text(
                                                    "budgets.plan.not-a-year",
                                                    Integer.toString(thisYear),
                                                    Integer.toString(thisYear + WorkPlans.YEARS_AHEAD)));
                    }
                });
        }
        return false;
    }

    private static boolean done(Answer answer, Runnable reload, String what) {
        answer.done(what);
        reload.run();
        return true;
    }

    private static TextField line(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
