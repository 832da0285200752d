package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.ProposalPlan;
import nl.floreynwijk.blockbudget.Proposals;

/** What there is to fill in of something that somebody wants done. */
class ProposalFields extends Composite<Div> {

    private final TextField title = new TextField(getTranslation("blockbudget.propose.title"));
    private final TextArea text = new TextArea(getTranslation("blockbudget.propose.text"));
    private final TextField place = new TextField(getTranslation("blockbudget.propose.place"));
    private final EuroField guess = new EuroField(getTranslation("blockbudget.propose.guess"));
    private final AttachmentField photos;
    private final RefusedFields refused = new RefusedFields();

    ProposalFields(AttachmentCheck check) {
        photos = AttachmentField.forPhotos(check, getTranslation("blockbudget.propose.photos"));
        title.setMaxLength(ProposalPlan.LONGEST_TITLE);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("blockbudget.propose.title-how"));
        text.setManualValidation(true);
        text.setHelperText(getTranslation("blockbudget.propose.text-how"));
        text.setMinRows(5);
        place.setMaxLength(ProposalPlan.LONGEST_PLACE);
        place.setManualValidation(true);
        place.setHelperText(getTranslation("blockbudget.propose.place-how"));
        guess.setHelperText(getTranslation("blockbudget.propose.guess-how"));
        getContent().addClassName("stack");
        getContent().add(title, text, place, guess, photos);
    }

    /** Keeps what is typed; photos are not kept. */
    ProposalFields keptIn(Draft draft) {
        draft.with("title", title).with("text", text).with("place", place).with("guess", guess);
        return this;
    }

    /** Fills in what was proposed before. */
    void show(ProposalPlan plan) {
        title.setValue(plan.title());
        text.setValue(plan.text());
        place.setValue(plan.place());
        plan.guess().ifPresent(guess::show);
    }

    /** What was typed; empty when the amount is none, which is said at its field, or a photo is still on its way. */
    Optional<ProposalPlan> read() {
        refused.clear();
        var isComplete = photos.isComplete();
        var amount = guess.readIfAny(refused);
        return isComplete && refused.isEmpty()
                ? Optional.of(new ProposalPlan(title.getValue(), text.getValue(), place.getValue(), amount))
                : Optional.empty();
    }

    List<CheckedFile> photos() {
        return photos.getValue();
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<ProposalPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(ProposalPlan.Problem problem) {
        switch (problem) {
            case TITLE ->
                refused.add(title, getTranslation("blockbudget.propose.not-a-title", ProposalPlan.LONGEST_TITLE));
            case TEXT -> refused.add(text, getTranslation("blockbudget.propose.not-a-text", ProposalPlan.LONGEST_TEXT));
            case PLACE ->
                refused.add(place, getTranslation("blockbudget.propose.not-a-place", ProposalPlan.LONGEST_PLACE));
            case GUESS -> refused.add(guess, getTranslation("base.amount.none"));
            case PHOTOS ->
                refused.add(photos, getTranslation("blockbudget.propose.too-many-photos", Proposals.MOST_PHOTOS));
        }
    }
}
