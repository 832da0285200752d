package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.blockbudget.ReportDoneResult;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.Works;

/** Reports that a work is done, with photos. */
class WorkDoneDialog extends Dialog {

    private final Works works;
    private final WorkRoom.Item work;
    private final Runnable reported;
    private final AttachmentField photos;
    private final Answer answer = new Answer();

    WorkDoneDialog(Works works, AttachmentCheck check, WorkRoom.Item work, Runnable reported) {
        this.works = works;
        this.work = work;
        this.reported = reported;
        photos = new AttachmentField(check, getTranslation("blockbudget.work.photos"));
        setHeaderTitle(getTranslation("blockbudget.work.report.title", work.title()));
        setWidth("34rem");
        var content = new Div(new Paragraph(getTranslation("blockbudget.work.report.means")), photos, answer);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.work.report"), this::report);
    }

    private void report() {
        answer.clear();
        if (!photos.isComplete()) {
            return;
        }
        switch (works.reportDone(work.id(), photos.getValue())) {
            case ReportDoneResult.Reported() -> {
                close();
                reported.run();
            }
            case ReportDoneResult.NotPhotos(var most) ->
                answer.refused(getTranslation("blockbudget.work.not-photos", most));
            case ReportDoneResult.NotNow(var _) -> answer.refused(getTranslation("blockbudget.work.changed-meanwhile"));
        }
    }
}
