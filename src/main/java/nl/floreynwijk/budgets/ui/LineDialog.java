package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.BankLine;
import nl.floreynwijk.budgets.BankLines;
import nl.floreynwijk.budgets.BookedMoney;
import nl.floreynwijk.budgets.ExpenseSummary;
import nl.floreynwijk.budgets.LineResult;
import nl.floreynwijk.budgets.OpenInstalment;
import nl.floreynwijk.budgets.OrderSummary;

/** Asks which invoice or which promised money an open line of the bank is; the likeliest comes first. */
class LineDialog extends Dialog {

    private final transient BankLines lines;
    private final transient LineTools tools;
    private final transient BankLine line;
    private final Answer page;
    private final transient Runnable reload;
    private final Answer answer = new Answer();
    private final UnorderedList list = new UnorderedList();

    LineDialog(BankLines lines, LineTools tools, BankLine line, Answer page, Runnable reload) {
        this.lines = lines;
        this.tools = tools;
        this.line = line;
        this.page = page;
        this.reload = reload;
        setHeaderTitle(getTranslation("budgets.bank.choose.title"));
        setWidth("40rem");
        var content = new Div(
                new Paragraph(getTranslation(
                        line.comesIn() ? "budgets.bank.choose.in" : "budgets.bank.choose.out",
                        tools.absolute(line).text(getLocale()),
                        tools.name(line),
                        DutchTime.date(line.bookedOn(), getLocale()))),
                answer,
                list);
        content.addClassName("stack");
        list.addClassName("plain-rows");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("base.cancel"), _ -> close()),
                        new Button(getTranslation("budgets.bank.aside"), _ -> setAside()));
        showChoices(content);
    }

    private void setAside() {
        close();
        tools.askAside(line, page, reload);
    }

    private void showChoices(Div content) {
        var choices = lines.choices(line.id());
        choices.booked().forEach(this::add);
        choices.instalments().forEach(this::add);
        choices.orders().forEach(this::add);
        choices.expenses().forEach(this::add);
        if (list.getComponentCount() == 0) {
            list.setVisible(false);
            content.add(new Paragraph(
                    getTranslation(line.comesIn() ? "budgets.bank.choose.none-in" : "budgets.bank.choose.none-out")));
        }
    }

    private void add(ExpenseSummary expense) {
        var name = ExpenseRow.name(expense);
        add(
                name,
                line.comesIn() ? "budgets.bank.choose.came-back" : "budgets.bank.choose.paid",
                () -> lines.match(line.id(), expense.id()),
                getTranslation(
                        "budgets.bank.choose.expense",
                        expense.amount().text(getLocale()),
                        getTranslation(
                                "budgets.expenses.state." + expense.state().name())),
                getTranslation("budgets.expenses.for", expense.reservation(), expense.budgetName()));
    }

    private void add(OrderSummary order) {
        add(
                getTranslation("budgets.bank.choose.order", DutchTime.momentInYear(order.madeAt(), getLocale())),
                "budgets.bank.choose.paid-order",
                () -> lines.matchWhole(line.id(), order.id()),
                getTranslation(
                        "budgets.orders.total", order.payments(), order.total().text(getLocale())));
    }

    private void add(BookedMoney money) {
        add(
                getTranslation("budgets.bank.choose.grant", money.who(), money.about()),
                "budgets.bank.choose.booked",
                () -> lines.matchBooked(line.id(), money),
                getTranslation(
                        "budgets.bank.choose.booked." + money.kind().name(),
                        money.amount().text(getLocale()),
                        DutchTime.date(money.day(), getLocale())));
    }

    private void add(OpenInstalment instalment) {
        add(
                getTranslation("budgets.bank.choose.grant", instalment.funder(), instalment.title()),
                "budgets.bank.choose.received",
                () -> lines.receive(line.id(), instalment.grant(), instalment.number()),
                getTranslation(
                        "budgets.bank.choose.instalment",
                        instalment.open().text(getLocale()),
                        DutchTime.date(instalment.dueOn(), getLocale())),
                instalment.passedOn() == 0
                        ? instalment.budget()
                        : getTranslation("budgets.bank.choose.passed-on", instalment.budget(), instalment.passedOn()));
    }

    private void add(String name, String deed, Supplier<LineResult> decision, String... about) {
        var button = new Button(getTranslation(deed), _ -> decide(decision));
        button.setAriaLabel(getTranslation("budgets.bank.of", getTranslation(deed), name));
        list.add(new ListItem(new ListRow(name, about).with(button)));
    }

    private void decide(Supplier<LineResult> decision) {
        if (!isOpened()) {
            return;
        }
        var result = decision.get();
        if (result instanceof LineResult.Done) {
            close();
            reload.run();
            page.done(getTranslation("budgets.bank.choose.done"));
        } else {
            answer.refused(tools.refusal(result));
        }
    }
}
