package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.budgets.BankLine;
import nl.floreynwijk.budgets.BankLines;
import nl.floreynwijk.budgets.LineResult;
import nl.floreynwijk.budgets.LineState;
import nl.floreynwijk.budgets.Reasons;

/** What the treasurer can say of a line of the bank; for anybody else there is nothing. */
@org.springframework.stereotype.Component
class LineTools {

    private final BankLines lines;
    private final CurrentAccount currentAccount;

    LineTools(BankLines lines, CurrentAccount currentAccount) {
        this.lines = lines;
        this.currentAccount = currentAccount;
    }

    List<Component> on(BankLine line, Answer answer, Runnable reload) {
        if (!currentAccount.has(Role.TREASURER)) {
            return List.of();
        }
        if (line.state() == LineState.OPEN) {
            var choose = button("choose", line, () -> new LineDialog(lines, this, line, answer, reload).open());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            return List.of(choose, button("aside", line, () -> askAside(line, answer, reload)));
        }
        return List.of(button("reopen", line, () -> askReopen(line, answer, reload)));
    }

    /** Who is on the other side. */
    String name(BankLine line) {
        return line.name().isEmpty() ? text("budgets.bank.line.nameless") : line.name();
    }

    Euros absolute(BankLine line) {
        return line.comesIn() ? line.amount() : Euros.ZERO.minus(line.amount());
    }

    /** Asks why the line is about no budget. */
    void askAside(BankLine line, Answer answer, Runnable reload) {
        new ReasonDialog(
                        text(
                                "budgets.bank.aside.title",
                                name(line),
                                absolute(line).text(language())),
                        text("budgets.bank.aside.means"),
                        Reasons.LONGEST,
                        text("budgets.bank.aside"),
                        reason -> decided(lines.setAside(line.id(), reason), "budgets.bank.aside.done", answer, reload))
                .open();
    }

    private void askReopen(BankLine line, Answer answer, Runnable reload) {
        new ReasonDialog(
                        text(
                                "budgets.bank.reopen.title",
                                name(line),
                                absolute(line).text(language())),
                        text("budgets.bank.reopen.means."
                                + (line.byHand() ? "BY_HAND" : line.state().name())),
                        Reasons.LONGEST,
                        text("budgets.bank.reopen"),
                        reason -> decided(lines.reopen(line.id(), reason), "budgets.bank.reopen.done", answer, reload))
                .open();
    }

    /** What is wrong is said at the reason, so that nothing typed is lost. */
    private Optional<String> decided(LineResult result, String done, Answer answer, Runnable reload) {
        if (result instanceof LineResult.Done) {
            reload.run();
            answer.done(text(done));
            return Optional.empty();
        }
        return Optional.of(refusal(result));
    }

    /** Why the line is not that. */
    String refusal(LineResult result) {
        return switch (result) {
            case LineResult.Done() -> "";
            case LineResult.NotNow _ -> text("budgets.bank.not-now");
            case LineResult.OtherAmount(var amount) -> text("budgets.bank.other-amount", amount.text(language()));
            case LineResult.NotThatFar(var state) ->
                text("budgets.expenses.not-now", text("budgets.expenses.state." + state.name()));
            case LineResult.MoreThanPromised(var open) ->
                text("budgets.bank.more-than-promised", open.text(language()));
            case LineResult.NotEnough(var available) -> text("budgets.bank.not-enough", available.text(language()));
            case LineResult.OtherWay() -> text("budgets.bank.other-way");
            case LineResult.NotBooked() -> text("budgets.bank.not-booked");
            case LineResult.NoReason() -> text("budgets.no-reason", Reasons.LONGEST);
            case LineResult.NotADay(var last) -> text("budgets.not-a-day", DutchTime.date(last, language()));
            case LineResult.YearClosed(var year) -> text("budgets.bank.year-closed", Integer.toString(year));
        };
    }

    private Button button(String deed, BankLine line, Runnable doing) {
        var button = new Button(text("budgets.bank." + deed), _ -> doing.run());
        button.setAriaLabel(text(
                "budgets.bank.of-line",
                text("budgets.bank." + deed),
                name(line),
                absolute(line).text(language())));
        return button;
    }
}
