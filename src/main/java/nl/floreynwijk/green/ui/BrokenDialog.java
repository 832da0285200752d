package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.BrokenResult;
import nl.floreynwijk.green.ToolSummary;
import nl.floreynwijk.green.Tools;

/** Asks what is broken of a tool, and for a photo of it. */
class BrokenDialog extends Dialog {

    private final transient Tools tools;
    private final transient ToolSummary tool;
    private final transient Consumer<String> done;
    private final TextArea words = new TextArea(getTranslation("green.tool.broken.what"));
    private final WholeField pieces;
    private final AttachmentField photo;
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    BrokenDialog(Tools tools, ToolSummary tool, AttachmentCheck check, Consumer<String> done) {
        this.tools = tools;
        this.tool = tool;
        this.done = done;
        words.setManualValidation(true);
        words.setWidthFull();
        pieces = new WholeField(
                getTranslation("green.tool.broken.pieces"), 1, tool.plan().pieces());
        pieces.show(1);
        pieces.setVisible(tool.plan().pieces() > 1);
        photo = AttachmentField.forPhoto(check, getTranslation("green.tool.broken.photo"));
        setHeaderTitle(getTranslation("green.tool.broken.title", tool.plan().name()));
        var content = new Div(new Paragraph(getTranslation("green.tool.broken.means")), words, pieces, photo, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.tool.broken.do"), this::goOn);
    }

    private void goOn() {
        refused.clear();
        answer.clear();
        var number = pieces.read(refused);
        if (!photo.isComplete() || !refused.isEmpty()) {
            return;
        }
        switch (tools.report(tool.id(), number.orElseThrow(), words.getValue(), photo.getValue())) {
            case BrokenResult.Told() -> {
                close();
                done.accept(getTranslation("green.tool.broken.done"));
            }
            case BrokenResult.NoWords(var longest) ->
                refused.add(words, getTranslation("green.tool.broken.no-words", longest));
            case BrokenResult.NoPhoto() -> answer.refused(getTranslation("green.tool.broken.no-photo"));
            case BrokenResult.TooOften(var retryAfter) ->
                answer.refused(getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
            case BrokenResult.Gone() -> answer.refused(getTranslation("green.tool.gone"));
        }
    }
}
