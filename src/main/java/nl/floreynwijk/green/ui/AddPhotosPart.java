package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.AddPhotoResult;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.PlotMoment;

/** Adds photos of a plot: before the work or after it. */
class AddPhotosPart extends Composite<Div> {

    private final transient PlotDesk desk;
    private final PlotId plot;
    private final transient Consumer<String> done;
    private final AttachmentField photos;
    private final RadioButtonGroup<PlotMoment> moment = new RadioButtonGroup<>();
    private final DayField takenOn = new DayField(getTranslation("green.photo.day"));
    private final TextField caption = new TextField(getTranslation("green.photo.caption"));
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    AddPhotosPart(PlotDesk desk, PlotId plot, AttachmentCheck check, Consumer<String> done) {
        this.desk = desk;
        this.plot = plot;
        this.done = done;
        photos = AttachmentField.forPhotos(check, getTranslation("green.photo.files"));
        moment.setLabel(getTranslation("green.photo.moment"));
        moment.setItems(PlotMoment.values());
        moment.setItemLabelGenerator(it -> getTranslation("green.photos." + it));
        moment.setValue(PlotMoment.AFTER);
        caption.setMaxLength(PlotDesk.LONGEST_CAPTION);
        caption.setManualValidation(true);
        getContent().addClassNames("stack", "green-form");
        getContent()
                .add(
                        photos,
                        moment,
                        takenOn,
                        caption,
                        answer,
                        new Button(getTranslation("green.photo.add"), _ -> add()));
    }

    private void add() {
        refused.clear();
        answer.clear();
        if (takenOn.isEmpty()) {
            refused.add(takenOn, getTranslation("green.plan.missing.day"));
        }
        if (!photos.isComplete() || !refused.isEmpty()) {
            return;
        }
        switch (desk.addPhotos(plot, moment.getValue(), caption.getValue(), takenOn.getValue(), photos.getValue())) {
            case AddPhotoResult.Added() -> done.accept(getTranslation("green.photo.added"));
            case AddPhotoResult.NoPhoto() -> refused.add(photos, getTranslation("green.photo.none"));
            case AddPhotoResult.CaptionTooLong(var longest) ->
                refused.add(
                        caption,
                        getTranslation(
                                "base.words.too-long",
                                longest,
                                caption.getValue().length()));
            case AddPhotoResult.TooMany(var most) -> answer.refused(getTranslation("green.photo.too-many", most));
            case AddPhotoResult.Gone() -> answer.refused(getTranslation("green.plot.gone"));
        }
    }
}
