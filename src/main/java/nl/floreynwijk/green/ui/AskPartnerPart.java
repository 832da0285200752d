package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.AskResult;
import nl.floreynwijk.green.ToolId;
import nl.floreynwijk.green.ToolSummary;

/** Writes down that a partner is asked for a tool. */
class AskPartnerPart extends Composite<Div> {

    /** Does so. */
    interface Asking {
        AskResult ask(ToolId tool, String note);
    }

    private final transient List<DayField> days;
    private final transient Asking asking;
    private final transient Consumer<String> done;
    private final Select<ToolSummary> tool = new Select<>();
    private final TextArea note = new TextArea(getTranslation("green.tool.note"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /**
     * For days or for a shift.
     *
     * @param days that have to be chosen too; empty for a shift
     */
    AskPartnerPart(List<ToolSummary> capital, List<DayField> days, Asking asking, Consumer<String> done) {
        this.days = days;
        this.asking = asking;
        this.done = done;
        tool.setLabel(getTranslation("green.tool.ask.which"));
        tool.setItems(capital);
        tool.setItemLabelGenerator(it -> getTranslation(
                "green.tool.named-of", it.plan().name(), it.plan().partner()));
        tool.setManualValidation(true);
        note.setManualValidation(true);
        getContent().addClassName("stack");
        if (capital.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("green.tool.ask.none")));
            return;
        }
        getContent().add(tool);
        days.forEach(getContent()::add);
        getContent().add(note, answer, new Button(getTranslation("green.tool.ask"), _ -> ask()));
    }

    private void ask() {
        refused.clear();
        answer.clear();
        if (tool.isEmpty()) {
            refused.add(tool, getTranslation("green.tool.choose"));
        }
        days.stream()
                .filter(DayField::isEmpty)
                .forEach(it -> refused.add(it, getTranslation("green.plan.missing.day")));
        if (refused.isEmpty()) {
            say(asking.ask(tool.getValue().id(), note.getValue()));
        }
    }

    private void say(AskResult result) {
        switch (result) {
            case AskResult.Asked(var _) -> done.accept(getTranslation("green.tool.asked"));
            case AskResult.NoteTooLong(var longest) ->
                refused.add(
                        note,
                        getTranslation(
                                "base.words.too-long", longest, note.getValue().length()));
            case AskResult.NoDays() -> answer.refused(getTranslation("green.tool.ask.no-days"));
            case AskResult.Gone() -> answer.refused(getTranslation("green.changed-meanwhile"));
        }
    }
}
