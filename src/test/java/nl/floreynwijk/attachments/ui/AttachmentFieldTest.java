package nl.floreynwijk.attachments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.attachments.AttachmentType;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttachmentFieldTest extends KaribuTest {

    @Autowired
    AttachmentCheck check;

    private Dialog dialog;
    private AttachmentField field;

    @BeforeEach
    @Override
    protected void openTab() {
        super.openTab();
        field = new AttachmentField(check, "Bonnen");
        dialog = new Dialog(field);
        dialog.open();
    }

    private static void upload(String name, byte[] content) {
        _upload(_get(Upload.class), name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(false);
    }

    private void refused(String name, byte[] content, String reason) {
        upload(name, content);

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(reason);
        assertThat(field.getValue()).isEmpty();
    }

    private String said() {
        return field.getElement().getTextRecursively();
    }

    @Test
    void aFileIsAddedAndTakenAwayAgain() {
        upload("Factuur.pdf", TestFiles.pdf());
        assertThat(field.getValue()).extracting(CheckedFile::name).containsExactly("Factuur.pdf");
        assertThat(said()).contains("Factuur.pdf", "PDF, 1\u00A0kB", "Weghalen");
        assertThat(field.isComplete()).isTrue();

        _click(_get(Button.class, spec -> spec.withText("Weghalen")));

        assertThat(field.getValue()).isEmpty();
        assertThat(said()).doesNotContain("Factuur.pdf");
    }

    @Test
    void theSameFileIsAddedOnce() {
        var bytes = TestFiles.pdf();
        upload("Factuur.pdf", bytes);
        upload("Factuur (1).pdf", bytes);

        assertThat(field.getValue()).hasSize(1);
    }

    @Test
    void aRefusalIsForgottenWhenAFileIsAdded() {
        refused("brief.docx.pdf", TestFiles.docx(), "heet een PDF, maar is het niet");

        upload("foto.png", TestFiles.png(40, 30));

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getErrorMessage()).isEmpty();
        assertThat(field.getValue()).hasSize(1);
    }

    @Test
    void eachRefusalSaysWhyAndWhatToDoInstead() {
        refused("leeg.pdf", new byte[0], "“leeg.pdf” is leeg");
        refused("IMG.jpg", TestFiles.heic(), "HEIC-foto");
        refused("pagina.pdf", "<html>".getBytes(UTF_8), "heet een PDF, maar is het niet");
        refused("half.pdf", "%PDF-1.7 en dan niets".getBytes(UTF_8), "beschadigd of niet heel");
        refused("geheim.pdf", TestFiles.pdfWithPassword("geheim"), "met een wachtwoord");
        refused("groot.pdf", new byte[AttachmentCheck.MOST_BYTES + 1], "te groot");
    }

    @Test
    void whatABrowserDoesNotEvenSendIsExplainedToo() {
        var upload = _get(Upload.class);
        var wrongKind = text("attachments.field.wrong-kind");

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, wrongKind, "Brief.DOCX"));
        assertThat(field.getErrorMessage())
                .startsWith("“Brief.DOCX” is een document")
                .contains("als PDF");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, wrongKind, "IMG_0001.HEIC"));
        assertThat(field.getErrorMessage()).contains("HEIC-foto");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, wrongKind, "film.mp4"));
        assertThat(field.getErrorMessage()).contains("geen PDF en geen foto");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, text("base.upload.too-large"), "groot.pdf"));
        assertThat(field.getErrorMessage()).contains("te groot");
    }

    @Test
    void fiveFilesAreEnough() {
        for (var number = 1; number <= AttachmentField.MOST_FILES + 1; number++) {
            upload(number + ".png", TestFiles.png(40 + number, 30));
        }

        assertThat(field.getValue()).hasSize(AttachmentField.MOST_FILES);
        assertThat(field.getErrorMessage()).startsWith("U kunt hooguit 5 bestanden meesturen.");
    }

    @Test
    void whoeverClosesTheDialogLeavesNothingBehind() {
        upload("foto.png", TestFiles.png(40, 30));
        var file = field.getValue().getFirst();
        assertThat(TestFiles.isThere(file)).isTrue();

        dialog.close();
        MockVaadin.clientRoundtrip(false);

        assertThat(TestFiles.isThere(file)).isFalse();
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void whatIsAttachedOpensInATabOfItsOwn() {
        var id = AttachmentId.random();
        var links = new AttachmentLinks(
                List.of(
                        new AttachmentSummary(id, "Factuur.pdf", AttachmentType.PDF, 1_234_567),
                        new AttachmentSummary(id, "", AttachmentType.JPEG, 800)),
                it -> "/bon/" + it);

        var said = links.getElement().getTextRecursively();
        assertThat(said).contains("Factuur.pdf", "PDF, 1,2\u00A0MB", "nieuw tabblad", "Bijlage", "JPEG, 1\u00A0kB");
        assertThat(links.getElement().getOuterHTML())
                .contains("href=\"/bon/" + id + "\"", "target=\"_blank\"", "rel=\"noopener\"");
    }

    @Test
    void everyTextIsThereInEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        field = new AttachmentField(check, "Receipts");
        UI.getCurrent().add(field);

        assertThat(said()).contains("Choose a file", "at most 5 files");
    }

    @Test
    void aFieldForPhotosTakesNothingElse() {
        var photos = AttachmentField.forPhotos(check, "Foto's");
        dialog.removeAll();
        dialog.add(photos);

        var upload = _get(Upload.class);
        ComponentUtil.fireEvent(
                upload, new FileRejectedEvent(upload, text("attachments.field.wrong-photo"), "offerte.pdf"));
        assertThat(photos.getErrorMessage()).contains("“offerte.pdf” is geen foto");
        for (var name : List.of("straat.svg", "straat.docx", "straat")) {
            ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, text("attachments.field.wrong-photo"), name));
            assertThat(photos.getErrorMessage())
                    .contains("“" + name + "” is geen foto")
                    .doesNotContain("PDF");
        }
        ComponentUtil.fireEvent(
                upload, new FileRejectedEvent(upload, text("attachments.field.wrong-photo"), "straat.heic"));
        assertThat(photos.getErrorMessage()).contains("HEIC");
        upload("foto.jpg", TestFiles.pdf());
        assertThat(photos.getErrorMessage()).contains("“foto.jpg” is geen foto");
        upload("straat.png", "<svg onload=\"alert(1)\"/>".getBytes(UTF_8));
        assertThat(photos.getErrorMessage()).contains("“straat.png” heet een PNG, maar is het niet");
        assertThat(photos.getValue()).isEmpty();

        upload("bank.jpg", TestFiles.jpeg(40, 30));
        assertThat(photos.getValue()).hasSize(1);
    }

    @Test
    void aFieldForOnePhotoTakesNoSecond() {
        var photo = AttachmentField.forPhoto(check, "Foto");
        dialog.removeAll();
        dialog.add(photo);
        assertThat(photo.getElement().getTextRecursively()).contains("hooguit 1 foto van 10 MB");

        upload("een.jpg", TestFiles.jpeg(40, 30));
        upload("twee.jpg", TestFiles.jpeg(50, 30));

        assertThat(photo.getValue()).hasSize(1);
        assertThat(photo.getErrorMessage()).startsWith("U kunt hooguit 1 bestand meesturen.");
    }
}
