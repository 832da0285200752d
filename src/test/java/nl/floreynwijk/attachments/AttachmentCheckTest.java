package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.attachments.CheckResult.OtherKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentCheckTest {

    private final AttachmentCheck check = new AttachmentCheck(new Inspection());

    @TempDir
    Path folder;

    private CheckResult checked(String name, byte[] bytes) throws IOException {
        return check.check(Files.write(folder.resolve("sent"), bytes), name);
    }

    private CheckedFile fine(String name, byte[] bytes) throws IOException {
        return ((CheckResult.Fine) checked(name, bytes)).file();
    }

    @Test
    void aPdfStaysAsItIs() throws IOException {
        var bytes = TestFiles.pdf();

        var file = fine("/tmp/Factuur 12.PDF", bytes);

        assertThat(file.name()).isEqualTo("Factuur 12.pdf");
        assertThat(file.type()).isEqualTo(AttachmentType.PDF);
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.bytes()).isEqualTo(bytes);
    }

    @Test
    void aPictureIsWrittenAnewWhateverItIsCalled() throws IOException {
        var file = fine("bon.jpg", TestFiles.png(300, 200));

        assertThat(file.name()).isEqualTo("bon.png");
        assertThat(file.type()).isEqualTo(AttachmentType.PNG);
        assertThat(file.size()).isEqualTo((int) Files.size(folder.resolve("sent")));
        assertThat(fine("foto", TestFiles.jpeg(300, 200)).name()).isEqualTo("foto.jpg");
    }

    @Test
    void otherKindsAreRefusedWithAHint() throws IOException {
        assertThat(checked("brief.docx", TestFiles.docx())).isEqualTo(new CheckResult.NotAllowed(OtherKind.OFFICE));
        assertThat(checked("IMG_1.HEIC", TestFiles.heic())).isEqualTo(new CheckResult.NotAllowed(OtherKind.HEIC));
        assertThat(checked("IMG_1.jpg", TestFiles.heic())).isEqualTo(new CheckResult.NotAllowed(OtherKind.HEIC));
        assertThat(checked("pagina.html", "<html>".getBytes(UTF_8)))
                .isEqualTo(new CheckResult.NotAllowed(OtherKind.OTHER));
        assertThat(checked("factuur.pdf", "<html>".getBytes(UTF_8)))
                .isEqualTo(new CheckResult.NotWhatItSays(AttachmentType.PDF));
        assertThat(checked("factuur.pdf", TestFiles.docx()))
                .isEqualTo(new CheckResult.NotWhatItSays(AttachmentType.PDF));
    }

    @Test
    void tooLittleAndTooMuchAreRefused() throws IOException {
        assertThat(checked("leeg.pdf", new byte[0])).isEqualTo(new CheckResult.Empty());
        assertThat(checked("groot.pdf", new byte[AttachmentCheck.MOST_BYTES + 1]))
                .isEqualTo(new CheckResult.TooLarge(10));
    }

    @Test
    void everyFindingIsTold() throws IOException {
        assertThat(checked("a.pdf", TestFiles.pdfWithPassword("geheim"))).isEqualTo(new CheckResult.Protected());
        assertThat(checked("a.jpg", TestFiles.jpegForPrinting(true))).isEqualTo(new CheckResult.PrintColours());
        assertThat(checked("a.png", TestFiles.pngThatSaysItIs(50_000, 801)))
                .isEqualTo(new CheckResult.TooManyPixels(40));
    }

    @Test
    void whatUnpacksToMoreThanThereIsMemoryTakesNothingAlong() throws IOException {
        var bomb = TestFiles.pdfThatUnpacksTo(600_000_000);
        assertThat(bomb.length).isLessThan(AttachmentCheck.MOST_BYTES);

        assertThat(checked("factuur.pdf", bomb)).isEqualTo(new CheckResult.Unreadable());
        assertThat(fine("factuur.pdf", TestFiles.pdf()).name()).isEqualTo("factuur.pdf");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        fine("bon.png", TestFiles.png(30, 20)).forget();
        assertThat(folder).isEmptyDirectory();

        checked("brief.docx", TestFiles.docx());
        checked("bon.pdf", TestFiles.pdfWithPassword("geheim"));
        assertThat(folder).isEmptyDirectory();
    }
}
