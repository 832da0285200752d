package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.PlanPictures;
import nl.floreynwijk.parade.PlanResult;

/** What the pitches are drawn on: how wide that is in the street, and which picture it is. */
class SheetPart extends Composite<Section> {

    private static final int CENTIMETRES = 100;

    private final transient PlanPictures pictures;
    private final PlanEditing editing;
    private final transient Runnable again;
    private final Answer answer = new Answer();
    private final WholeField width = new WholeField(say("width"), PlanPictures.LEAST_METRES, PlanPictures.MOST_METRES);
    private final AttachmentField file;
    private final Button none = new Button(say("picture.none"), _ -> askNone());
    private final RefusedFields refused = new RefusedFields();
    private int shownWidth;

    /** @param again looks at the plan anew */
    SheetPart(PlanPictures pictures, AttachmentCheck check, PlanEditing editing, Runnable again) {
        this.pictures = pictures;
        this.editing = editing;
        this.again = again;
        file = AttachmentField.forPhoto(check, say("picture.file"));
        width.setHelperText(say("width.how"));
        var stretch = new Button(say("width.save"), _ -> stretch());
        var keep = new Button(say("picture.keep"), _ -> keep());
        var buttons = new Div(keep, none);
        buttons.addClassName("buttons");
        getContent().addClassNames("card", "sheet-part");
        getContent()
                .add(new H2(say("title")), answer, width, stretch, new Paragraph(say("picture.how")), file, buttons);
    }

    void show(FloorPlan plan) {
        none.setVisible(plan.picture().isPresent());
        if (shownWidth != plan.widthCm()) {
            shownWidth = plan.widthCm();
            width.show(plan.widthCm() / CENTIMETRES);
        }
    }

    private void stretch() {
        answer.clear();
        refused.clear();
        width.read(refused).ifPresent(it -> answer(pictures.stretch(editing.edition(), it), say("width.kept", it)));
    }

    private void keep() {
        answer.clear();
        if (!file.isComplete()) {
            return;
        }
        var result = pictures.draw(editing.edition(), file.getValue());
        answer(result, say("picture.kept"));
        if (result instanceof PlanResult.Kept) {
            file.clear();
        }
    }

    private void askNone() {
        new Question(
                        say("picture.title"),
                        say("picture.means"),
                        say("picture.none"),
                        () -> answer(pictures.drawNone(editing.edition()), say("picture.gone")))
                .open();
    }

    private void answer(PlanResult result, String done) {
        switch (result) {
            case PlanResult.Kept() -> {
                again.run();
                answer.done(done);
            }
            case PlanResult.NoPicture() -> answer.refused(say("picture.choose"));
            case PlanResult.NoSuchWidth(var least, var most) -> answer.refused(say("width.none", least, most));
            case PlanResult.Gone() -> answer.refused(say("gone"));
        }
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.plan.sheet." + key, values);
    }
}
