package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.MoveDaysResult;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.Rounds;

/** Moves days of a round that are still to come, and asks why. */
class MoveDaysDialog extends Dialog {

    private final transient Rounds rounds;
    private final transient Room room;
    private final Runnable moved;
    private final DaysFields days;
    private final TextArea reason = new TextArea();
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    MoveDaysDialog(Rounds rounds, Room room, Runnable moved) {
        this.rounds = rounds;
        this.room = room;
        this.moved = moved;
        days = new DaysFields(room.days());
        days.fix(room.phase());
        setHeaderTitle(getTranslation("blockbudget.lead.move.title"));
        setWidth("40rem");
        reason.setLabel(getTranslation("base.reason"));
        reason.setHelperText(getTranslation("blockbudget.lead.move.reason-how"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        var content = new Div(new Paragraph(how()), days, reason, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.lead.move"), this::move);
    }

    private String how() {
        return getTranslation(
                room.phase() == Phase.VOTE ? "blockbudget.lead.move.how-voting" : "blockbudget.lead.move.how");
    }

    private void move() {
        refused.clear();
        answer.clear();
        var typed = days.read(refused);
        if (reason.getValue().isBlank()) {
            refuseReason();
        }
        typed.filter(_ -> refused.isEmpty()).ifPresent(this::move);
    }

    private void move(RoundDays to) {
        if (!to.areInOrder()) {
            days.refuse(refused);
            return;
        }
        switch (rounds.move(room.id(), to, reason.getValue())) {
            case MoveDaysResult.Moved() -> {
                close();
                moved.run();
            }
            case MoveDaysResult.NoReason() -> refuseReason();
            case MoveDaysResult.NotPossible() ->
                answer.refused(getTranslation(
                        to.equals(room.days())
                                ? "blockbudget.lead.move.nothing"
                                : "blockbudget.lead.move.not-possible"));
        }
    }

    private void refuseReason() {
        refused.add(reason, getTranslation("blockbudget.lead.no-reason", Rounds.LONGEST_REASON));
    }
}
