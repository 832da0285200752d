package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.FreePitch;
import nl.floreynwijk.parade.StepInResult;
import nl.floreynwijk.parade.WaitingDesk;
import nl.floreynwijk.parade.WaitingRow;

/** Offers somebody pitches before others who came earlier: which, and why. */
class OutOfTurnDialog extends Dialog {

    private final WaitingDesk desk;
    private final WaitingRow row;
    private final Consumer<String> done;
    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final CheckboxGroup<FreePitch> pitches = new CheckboxGroup<>();
    private final TextArea reason = new TextArea();
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    OutOfTurnDialog(WaitingDesk desk, WaitingRow row, Consumer<String> done) {
        this.desk = desk;
        this.row = row;
        this.done = done;
        setHeaderTitle(words.desk("offer.title", row.name()));
        var free = desk.freeFor(row.id());
        pitches.setLabel(words.desk("offer.pitches"));
        pitches.setItems(free);
        pitches.addClassName("offer-pitches");
        pitches.setItemLabelGenerator(this::label);
        reason.setLabel(getTranslation("base.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        var content = new Div(
                new Paragraph(words.desk("offer.wants", words.wish(row.wish()))),
                new Paragraph(words.desk(free.isEmpty() ? "offer.none" : "offer.means")),
                reason,
                answer,
                pitches);
        content.addClassName("stack");
        add(content);
        pitches.setVisible(!free.isEmpty());
        reason.setVisible(!free.isEmpty());
        DialogActions.under(this, words.desk("offer.do"), this::offer).doIt().setVisible(!free.isEmpty());
    }

    private String label(FreePitch pitch) {
        var length = words.desk("offer.pitch", pitch.number(), words.metres(pitch.lengthCm()));
        return pitch.zone()
                .map(it -> words.desk("offer.zoned", length, words.category(it)))
                .orElse(length);
    }

    private void offer() {
        refused.clear();
        answer.clear();
        if (pitches.isEmpty()) {
            refused.addGroup(pitches, words.desk("offer.no-pitch"));
            return;
        }
        var chosen = pitches.getValue().stream().map(FreePitch::id).collect(Collectors.toSet());
        switch (desk.offer(row.id(), chosen, reason.getValue())) {
            case StepInResult.Done() -> finish(words.desk("offered", row.name()));
            case StepInResult.NoReason(var longest) -> refused.add(reason, words.desk("no-reason", longest));
            case StepInResult.NotFree() -> refused.addGroup(pitches, words.desk("offer.not-free"));
            case StepInResult.CategoryFull() -> answer.refused(words.desk("offer.full"));
            case StepInResult.NotBookable() -> answer.refused(words.say("not-bookable"));
            case StepInResult.NotWaiting() -> finish(words.desk("not-waiting", row.name()));
        }
    }

    private void finish(String said) {
        close();
        done.accept(said);
    }
}
