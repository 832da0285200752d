package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.EveningPhotoResult;
import nl.floreynwijk.rad.ResultDesk;
import nl.floreynwijk.rad.RunOutcome;

/** Where a host tells how the evening was: notes, and photos to add and to take away. */
class TellPart extends Div {

    private final transient ResultDesk desk;
    private final transient RunOutcome outcome;
    private final transient Consumer<String> done;
    private final AttachmentField photos;
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer;

    /** @param answer which stays when all is shown anew, and stands beside what it is about */
    TellPart(ResultDesk desk, AttachmentCheck check, RunOutcome outcome, Answer answer, Consumer<String> done) {
        this.desk = desk;
        this.outcome = outcome;
        this.answer = answer;
        this.done = done;
        photos = AttachmentField.forPhotos(check, getTranslation("rad.result.photos"));
        addClassName("stack");
        add(
                new HowItWas(outcome, this::createRemove),
                new Button(getTranslation("rad.result.write"), _ -> write()),
                photos,
                answer,
                new Button(getTranslation("rad.result.photos.add"), _ -> addPhotos()));
    }

    private Button createRemove(AttachmentId photo, int number) {
        var remove = new Button(getTranslation("rad.result.photo.remove"), _ -> askToRemove(photo));
        remove.setAriaLabel(getTranslation("rad.result.photo.remove.this", number));
        return remove;
    }

    private void write() {
        answer.clear();
        new NotesDialog(desk, outcome, done).open();
    }

    private void addPhotos() {
        refused.clear();
        answer.clear();
        if (!photos.isComplete()) {
            return;
        }
        switch (desk.add(outcome.evening(), photos.getValue())) {
            case EveningPhotoResult.Added() -> done.accept(getTranslation("rad.result.photos.added"));
            case EveningPhotoResult.NoPhoto() -> refused.add(photos, getTranslation("rad.result.photos.none"));
            case EveningPhotoResult.TooMany(var most) ->
                answer.refused(getTranslation("rad.result.photos.too-many", most));
            case EveningPhotoResult.Gone() -> answer.refused(getTranslation("rad.result.gone"));
        }
    }

    private void askToRemove(AttachmentId photo) {
        answer.clear();
        new Question(
                        getTranslation("rad.result.photo.remove.title"),
                        getTranslation("rad.result.photo.remove.means"),
                        getTranslation("rad.result.photo.remove"),
                        () -> {
                            desk.remove(outcome.evening(), photo);
                            done.accept(getTranslation("rad.result.photo.removed"));
                        })
                .open();
    }
}
