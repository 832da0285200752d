package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.EvaluateResult;
import nl.floreynwijk.parade.Evaluation;
import nl.floreynwijk.parade.Evaluations;

/** Where whoever had a stall says how the market was; what they said before is in it. */
class EvaluationPart extends Composite<Section> {

    private final transient Evaluations evaluations;
    private final BookingId booking;
    private final Draft draft;
    private final RadioButtonGroup<Evaluation.Mark> mark = choices("mark", Evaluation.Mark.values());
    private final RadioButtonGroup<Evaluation.Turnover> turnover = choices("turnover", Evaluation.Turnover.values());
    private final RadioButtonGroup<Evaluation.Again> again = choices("again", Evaluation.Again.values());
    private final TextArea wentWell = words("went-well");
    private final TextArea better = words("better");
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();
    private final Button send = new Button(say("send"), _ -> send());

    EvaluationPart(Evaluations evaluations, BookingId booking, Evaluation said, Draft draft) {
        this.evaluations = evaluations;
        this.booking = booking;
        this.draft = draft;
        show(said);
        draft.with("went-well", wentWell).with("better", better);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(say("title")),
                        new Paragraph(say("how")),
                        draft,
                        mark,
                        turnover,
                        again,
                        wentWell,
                        better,
                        send,
                        answer);
    }

    private <T extends Enum<T>> RadioButtonGroup<T> choices(String name, T[] values) {
        var choices = new RadioButtonGroup<T>(say(name));
        choices.setItems(values);
        choices.setItemLabelGenerator(it -> getTranslation("parade.evaluation." + name + "." + it.name()));
        choices.setManualValidation(true);
        choices.addClassName("choices");
        return choices;
    }

    private TextArea words(String name) {
        var words = new TextArea(say(name));
        words.setManualValidation(true);
        words.setWidthFull();
        return words;
    }

    private void show(Evaluation said) {
        said.mark().ifPresent(mark::setValue);
        said.turnover().ifPresent(turnover::setValue);
        said.again().ifPresent(again::setValue);
        wentWell.setValue(said.wentWell());
        better.setValue(said.better());
        if (said.mark().isPresent()) {
            send.setText(say("send-again"));
        }
    }

    private void send() {
        answer.clear();
        refused.clear();
        var said = new Evaluation(
                mark.getOptionalValue(),
                turnover.getOptionalValue(),
                again.getOptionalValue(),
                wentWell.getValue(),
                better.getValue());
        switch (evaluations.say(booking, said)) {
            case EvaluateResult.Kept() -> {
                draft.sent();
                send.setText(say("send-again"));
                answer.done(say("kept"));
            }
            case EvaluateResult.Refused(var problems) -> refuse(problems);
            case EvaluateResult.NotAsked() -> answer.refused(say("not-asked"));
        }
    }

    /** In the order in which they stand on the page. */
    private void refuse(Set<Evaluation.Problem> problems) {
        problems.stream().sorted().forEach(it -> {
            switch (it) {
                case MARK -> refused.addGroup(mark, say("no-mark"));
                case AGAIN -> refused.addGroup(again, say("no-again"));
                case WENT_WELL -> refused.add(wentWell, say("too-long", Evaluation.LONGEST));
                case BETTER -> refused.add(better, say("too-long", Evaluation.LONGEST));
            }
        });
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.evaluation." + name, values);
    }
}
