package nl.floreynwijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class PersonalPhotosTest {

    @Autowired
    PersonalPhotos photos;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private CheckedFile file(String name, AttachmentType type, int... bytes) throws IOException {
        var content = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            content[at] = (byte) bytes[at];
        }
        return new CheckedFile(Files.write(folder.resolve(name), content), name, type);
    }

    @Test
    void aPhotoIsGivenBackWithoutWhatItWasCalled() throws IOException {
        var id = photos.keep(file("Keuken van Quirine.png", AttachmentType.PNG, 0x89, 0, 0xff, 0x0a));

        var kept = photos.open(id).orElseThrow();

        assertThat(kept.bytes()).containsExactly(0x89, 0, 0xff, 0x0a);
        assertThat(kept.type()).isEqualTo(AttachmentType.PNG);
        assertThat(kept.name()).doesNotContain("Quirine").endsWith(".png");
    }

    @Test
    void whatIsDeletedIsGoneAndTheOthersStay() throws IOException {
        var one = photos.keep(file("een.jpg", AttachmentType.JPEG, 1));
        var other = photos.keep(file("twee.jpg", AttachmentType.JPEG, 2));

        photos.delete(List.of(one, AttachmentId.random()));
        photos.delete(List.of(one));
        photos.delete(List.of());

        assertThat(photos.open(one)).isEmpty();
        assertThat(photos.open(other)).isPresent();
    }

    @Test
    void aDocumentIsNoPhoto() throws IOException {
        var document = file("bon.pdf", AttachmentType.PDF, 1);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> photos.keep(document));
    }

    @Test
    void whatWasChangedBehindItsBackIsNotShown() throws IOException {
        var id = photos.keep(file("een.jpg", AttachmentType.JPEG, 1));
        database.sql("update attachments_photo set bytes = x'02' where id = ?")
                .param(id.value())
                .update();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> photos.open(id));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingIsKeptOrDeletedOnItsOwn() throws IOException {
        var file = file("een.jpg", AttachmentType.JPEG, 1);

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> photos.keep(file));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> photos.delete(List.of(AttachmentId.random())));
    }
}
