package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.DayReport;
import nl.floreynwijk.green.DayReports;
import nl.floreynwijk.green.ReportResult;
import nl.floreynwijk.green.ShiftId;

/** Tells how the day was. */
class DayReportForm extends Composite<Div> {

    private final transient DayReports reports;
    private final ShiftId shift;
    private final transient Consumer<String> done;
    private final TextArea work = new TextArea(getTranslation("green.report.done"));
    private final TextArea left = new TextArea(getTranslation("green.report.left"));
    private final AttachmentField photos;
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    DayReportForm(DayReports reports, AttachmentCheck check, DayReport report, Consumer<String> done) {
        this.reports = reports;
        this.shift = report.attendance().shift();
        this.done = done;
        photos = AttachmentField.forPhotos(check, getTranslation("green.report.photos"));
        work.setValue(report.done());
        work.setHelperText(getTranslation("green.report.done.how"));
        left.setValue(report.leftOver());
        left.setHelperText(getTranslation("green.report.left.how"));
        for (var field : List.of(work, left)) {
            field.setManualValidation(true);
            field.setMinRows(4);
        }
        var keep = new Button(getTranslation("green.report.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("stack", "green-form");
        getContent().add(work, left, photos, new Paragraph(getTranslation("green.report.photos.how")));
        if (report.photos() > 0) {
            getContent().add(new Paragraph(getTranslation("green.report.photos.there", report.photos())));
        }
        getContent().add(answer, keep);
    }

    private void keep() {
        refused.clear();
        answer.clear();
        if (!photos.isComplete()) {
            return;
        }
        switch (reports.report(shift, work.getValue(), left.getValue(), photos.getValue())) {
            case ReportResult.Reported() -> done.accept(getTranslation("green.report.kept"));
            case ReportResult.NoWords() -> refused.add(work, getTranslation("green.report.no-words"));
            case ReportResult.DoneTooLong(var longest) -> refused.add(work, tooLong(longest, work));
            case ReportResult.LeftTooLong(var longest) -> refused.add(left, tooLong(longest, left));
            case ReportResult.NoPhoto() -> refused.add(photos, getTranslation("green.photo.none"));
            case ReportResult.TooManyPhotos(var most) -> answer.refused(getTranslation("green.photo.too-many", most));
            case ReportResult.NotNow() -> answer.refused(getTranslation("green.report.not-now"));
        }
    }

    private String tooLong(int longest, TextArea field) {
        return getTranslation("base.words.too-long", longest, field.getValue().length());
    }
}
