package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.BorrowResult;
import nl.floreynwijk.green.ToolSummary;
import nl.floreynwijk.green.Tools;

/** Asks from when until when somebody borrows a tool, and how many of it. */
class BorrowDialog extends Dialog {

    private final transient Tools tools;
    private final transient ToolSummary tool;
    private final transient Consumer<String> done;
    private final DayField from = new DayField(getTranslation("green.tool.from"));
    private final DayField until = new DayField(getTranslation("green.tool.until"));
    private final WholeField pieces;
    private final Checkbox adult = new Checkbox(getTranslation("green.tool.adult"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    BorrowDialog(Tools tools, ToolSummary tool, Consumer<String> done) {
        this.tools = tools;
        this.tool = tool;
        this.done = done;
        pieces = new WholeField(
                getTranslation("green.tool.pieces"), 1, tool.plan().pieces());
        pieces.show(1);
        pieces.setVisible(tool.plan().pieces() > 1);
        adult.setVisible(tool.plan().adultsOnly());
        setHeaderTitle(getTranslation("green.tool.borrow.title", tool.plan().name()));
        var content = new Div(
                new Paragraph(getTranslation("green.tool.borrow.means", Tools.MOST_DAYS, Tools.DAYS_AHEAD)),
                from,
                until,
                pieces,
                adult,
                answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.tool.borrow"), this::goOn);
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        for (var day : List.of(from, until)) {
            if (day.isEmpty()) {
                refused.add(day, getTranslation("green.plan.missing.day"));
            }
        }
        var number = pieces.read(refused);
        if (refused.isEmpty()) {
            say(tools.borrow(tool.id(), from.getValue(), until.getValue(), number.orElseThrow(), adult.getValue()));
        }
    }

    private void say(BorrowResult result) {
        switch (result) {
            case BorrowResult.Promised(var _) -> {
                close();
                done.accept(getTranslation(
                        "green.tool.borrowed", tool.plan().name(), tool.plan().place()));
            }
            case BorrowResult.TooFew(var free) -> answer.refused(getTranslation("green.tool.borrow.short", free));
            case BorrowResult.NoDays(var ahead) ->
                refused.add(from, getTranslation("green.tool.borrow.no-days", ahead));
            case BorrowResult.TooLong(var days) ->
                refused.add(until, getTranslation("green.tool.borrow.too-long", days));
            case BorrowResult.TooMany(var loans) -> answer.refused(getTranslation("green.tool.borrow.too-many", loans));
            case BorrowResult.AdultsOnly() -> answer.refused(getTranslation("green.tool.borrow.adults"));
            case BorrowResult.NotLent() -> answer.refused(getTranslation("green.tool.borrow.not-lent"));
        }
    }
}
