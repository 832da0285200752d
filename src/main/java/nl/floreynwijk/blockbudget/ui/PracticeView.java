package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FileUpload;
import nl.floreynwijk.base.ui.UploadWords;
import nl.floreynwijk.blockbudget.PracticeResult;
import nl.floreynwijk.blockbudget.PracticeRounds;

/** Where the office loads an election of elsewhere, to see what a finished round looks like. */
@Route("kantoor/stemrondes/oefenen")
@RolesAllowed(Roles.COORDINATOR)
public class PracticeView extends Composite<Div> implements HasDynamicTitle {

    private final transient PracticeRounds practice;
    private final Upload upload = new Upload();
    private final Answer answer = new Answer();

    PracticeView(PracticeRounds practice) {
        this.practice = practice;
        upload.setUploadHandler(new FileUpload(
                PracticeRounds.MOST_BYTES,
                (file, _) -> load(file),
                () -> refuse(getTranslation("blockbudget.practice.too-large"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PracticeRounds.MOST_BYTES);
        upload.setAcceptedFileExtensions(".pb");
        upload.setI18n(UploadWords.in(this::getTranslation));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        getContent().addClassName("office");
        getContent()
                .add(
                        new RouterLink(getTranslation("blockbudget.practice.back"), RoundsView.class),
                        new Paragraph(getTranslation("blockbudget.practice.how")),
                        upload,
                        answer);
    }

    private Runnable load(Path file) {
        try {
            var result = practice.load(file);
            Files.deleteIfExists(file);
            return () -> show(result);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void show(PracticeResult result) {
        upload.clearFileList();
        switch (result) {
            case PracticeResult.Loaded(var id) ->
                answer.done(
                        getTranslation("blockbudget.practice.loaded"),
                        new RouterLink(
                                getTranslation("blockbudget.room.to-result"), ResultView.class, RoomView.of(id)));
            case PracticeResult.Refused(var defects) -> {
                var first = defects.getFirst();
                refuse(getTranslation(
                        "blockbudget.practice.refused",
                        getTranslation("tally.defect." + first.kind(), first.value()),
                        first.line()));
            }
            case PracticeResult.TooLarge() -> refuse(getTranslation("blockbudget.practice.too-large"));
        }
    }

    private void refuse(String why) {
        upload.clearFileList();
        answer.refused(why);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.practice.title");
    }
}
