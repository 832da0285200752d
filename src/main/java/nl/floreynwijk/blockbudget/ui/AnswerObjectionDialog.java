package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.AnswerObjectionResult;
import nl.floreynwijk.blockbudget.ObjectionState;
import nl.floreynwijk.blockbudget.Objections;

/** Answers an objection: whether it is right, and why. */
class AnswerObjectionDialog extends Dialog {

    private final Objections objections;
    private final Afterwards.Objection objection;
    private final Consumer<String> done;
    private final RadioButtonGroup<ObjectionState> verdict = new RadioButtonGroup<>();
    private final TextArea text = new TextArea(getTranslation("blockbudget.objections.answer.text"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /** @param done shows the answer, and says that it was given */
    AnswerObjectionDialog(Objections objections, Afterwards.Objection objection, Consumer<String> done) {
        this.objections = objections;
        this.objection = objection;
        this.done = done;
        setHeaderTitle(getTranslation("blockbudget.objections.answer.title"));
        setWidth("36rem");
        verdict.setLabel(getTranslation("blockbudget.objections.verdict"));
        verdict.setItems(ObjectionState.DISMISSED, ObjectionState.UPHELD);
        verdict.setRenderer(new ComponentRenderer<>(this::createWords));
        verdict.addClassName("kind-choice");
        text.setManualValidation(true);
        text.setHelperText(getTranslation("blockbudget.objections.answer.how"));
        text.setMinRows(3);
        text.setWidthFull();
        var said = new Div(objection.text());
        said.addClassNames("comment", "proposal-text");
        var content = new Div(said, verdict, text, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.objections.answer.do"), this::answer);
    }

    private Div createWords(ObjectionState state) {
        var name = new Span(getTranslation("blockbudget.objections.verdict." + state));
        name.addClassName("choice-name");
        var words = new Div(name, new Span(getTranslation("blockbudget.objections.verdict.how." + state)));
        words.addClassName("choice");
        return words;
    }

    private void answer() {
        refused.clear();
        answer.clear();
        if (verdict.isEmpty()) {
            refused.addGroup(verdict, getTranslation("blockbudget.objections.verdict.none"));
        }
        if (text.getValue().isBlank()) {
            refuse(Objections.LONGEST);
        }
        if (refused.isEmpty()) {
            answer(verdict.getValue());
        }
    }

    private void answer(ObjectionState chosen) {
        switch (objections.answer(objection.id(), chosen, text.getValue())) {
            case AnswerObjectionResult.Answered() -> {
                close();
                done.accept(getTranslation("blockbudget.objections.answered"));
            }
            case AnswerObjectionResult.Refused(var longest) -> refuse(longest);
            case AnswerObjectionResult.AnsweredAlready() ->
                answer.refused(getTranslation("blockbudget.objections.answer.already"));
            case AnswerObjectionResult.WithdrawnMeanwhile() ->
                answer.refused(getTranslation("blockbudget.objections.answer.withdrawn"));
        }
    }

    private void refuse(int longest) {
        refused.add(text, getTranslation("blockbudget.objections.not-a-text", longest));
    }
}
