package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.parade.DepositDue;
import nl.floreynwijk.parade.DepositsResult;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.ParadeDeposits;

/** Gives deposits back to everybody but those whom the treasurer leaves out. */
class DepositsDialog extends Dialog {

    private final transient ParadeDeposits deposits;
    private final EditionId edition;
    private final transient Consumer<String> done;
    private final CheckboxGroup<DepositDue> who = new CheckboxGroup<>();
    private final Answer answer = new Answer();

    DepositsDialog(ParadeDeposits deposits, EditionId edition, List<DepositDue> due, Consumer<String> done) {
        this.deposits = deposits;
        this.edition = edition;
        this.done = done;
        setHeaderTitle(say("title"));
        setWidth("34rem");
        who.setLabel(say("who"));
        who.setItems(due);
        who.setItemLabelGenerator(it -> say(
                "item",
                Integer.toString(it.number()),
                it.buyer(),
                it.stall(),
                it.deposit().text(getLocale())));
        due.forEach(who::select);
        var content = new Div(new Paragraph(say("how")), who, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, say("do"), this::giveBack);
    }

    private void giveBack() {
        answer.clear();
        if (who.getSelectedItems().isEmpty()) {
            answer.refused(say("nobody"));
            return;
        }
        var these = who.getSelectedItems().stream().map(DepositDue::booking).toList();
        switch (deposits.returnDeposits(edition, these)) {
            case DepositsResult.Returned(var bookings, var total) -> {
                close();
                done.accept(say("done", bookings, total.text(getLocale())));
            }
            case DepositsResult.TooEarly() -> answer.refused(say("too-early"));
            case DepositsResult.Unknown() -> answer.refused(getTranslation("parade.money.gone"));
        }
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.money.deposits." + name, values);
    }
}
