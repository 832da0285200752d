package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.ExpenseSummary;

/** An invoice in the list: who is to be paid how much for what, its documents, and what can be done with it. */
class ExpenseRow extends ListRow {

    ExpenseRow(ExpenseSummary expense, ChosenExpenses chosen, ExpenseTools tools, Answer answer, Runnable reload) {
        super(name(expense), lines(expense).toArray(String[]::new));
        addClassName("expense-row");
        var buttons = new Div();
        buttons.addClassName("list-row-buttons");
        if (!expense.documents().isEmpty()) {
            buttons.add(tools.documents(expense, answer, reload));
        }
        tools.on(expense, name(expense), chosen, answer, reload).forEach(buttons::add);
        add(buttons);
    }

    static String name(ExpenseSummary expense) {
        return I18NProvider.translate("budgets.expenses.name", expense.supplier(), expense.invoiceNumber());
    }

    private static List<String> lines(ExpenseSummary expense) {
        var language = UI.getCurrent().getLocale();
        var lines = new ArrayList<String>();
        lines.add(I18NProvider.translate(
                "budgets.expenses.amount",
                expense.amount().text(language),
                DutchTime.date(expense.invoicedOn(), language)));
        lines.add(I18NProvider.translate("budgets.expenses.for", expense.reservation(), expense.budgetName()));
        lines.add(expense.note());
        if (expense.state() == ExpenseState.WAITING || expense.state() == ExpenseState.READY) {
            lines.add(expense.iban()
                    .map(it -> I18NProvider.translate("budgets.expenses.iban", it.text()))
                    .orElseGet(() -> I18NProvider.translate("budgets.expenses.no-iban")));
        }
        if (expense.state() == ExpenseState.READY && expense.otherAccount()) {
            lines.add(I18NProvider.translate("budgets.expenses.other-account"));
        }
        if (expense.lacksDocument() && expense.state() != ExpenseState.CANCELLED) {
            lines.add(I18NProvider.translate("budgets.expenses.lacks-document"));
        }
        expense.paidOn()
                .map(it -> I18NProvider.translate("budgets.expenses.paid-on", DutchTime.date(it, language)))
                .ifPresent(lines::add);
        if (expense.state() == ExpenseState.WAITING && expense.mine()) {
            lines.add(I18NProvider.translate("budgets.expenses.mine"));
        }
        if (expense.state() == ExpenseState.READY && expense.iban().isPresent() && !expense.payableByBank()) {
            lines.add(I18NProvider.translate("budgets.expenses.too-large"));
        }
        if (!expense.cancelReason().isEmpty()) {
            lines.add(I18NProvider.translate("budgets.expenses.because", expense.cancelReason()));
        }
        return lines;
    }
}
