package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.JobResult;
import nl.floreynwijk.harry.Verdict;

/** Asks what the office decides where two people do not get on. */
class DecideDialog extends Dialog {

    private final BiFunction<Verdict, String, JobResult> decide;
    private final Consumer<JobResult> decided;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea words = new TextArea(getTranslation("harry.decide.words"));
    private final RefusedFields refused = new RefusedFields();

    DecideDialog(BiFunction<Verdict, String, JobResult> decide, Consumer<JobResult> decided) {
        this.decide = decide;
        this.decided = decided;
        setHeaderTitle(getTranslation("harry.decide"));
        verdict.setLabel(getTranslation("harry.decide.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(it -> getTranslation("harry.decide.verdict." + it));
        verdict.setManualValidation(true);
        words.setManualValidation(true);
        words.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("harry.decide.means")), verdict, words);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.decide.do"), this::save);
    }

    private void save() {
        refused.clear();
        if (verdict.isEmpty()) {
            refused.addGroup(verdict, getTranslation("harry.decide.no-verdict"));
            return;
        }
        var result = decide.apply(verdict.getValue(), words.getValue());
        if (result instanceof JobResult.NoWords(var longest)) {
            refused.add(words, getTranslation("harry.thread.no-words", longest));
            return;
        }
        close();
        decided.accept(result);
    }
}
