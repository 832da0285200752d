package nl.floreynwijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class AttachmentsTest {

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private CheckedFile file(String name, byte[] bytes) throws IOException {
        return new CheckedFile(Files.write(folder.resolve(name), bytes), name, AttachmentType.PDF);
    }

    @Test
    void whatIsKeptIsGivenBack() throws IOException {
        var everyByte = new byte[512];
        for (var at = 0; at < everyByte.length; at++) {
            everyByte[at] = (byte) at;
        }

        var id = attachments.keep(file("Factuur 'a' \\ 🌻.pdf", everyByte));

        var kept = attachments.open(id).orElseThrow();
        assertThat(kept.bytes()).isEqualTo(everyByte);
        assertThat(kept.name()).isEqualTo("Factuur 'a' \\ 🌻.pdf");
        assertThat(kept.type()).isEqualTo(AttachmentType.PDF);
    }

    @Test
    void theLargestFileFits() throws IOException {
        var largest = new byte[AttachmentCheck.MOST_BYTES];
        new Random(3).nextBytes(largest);
        var zeroes = new byte[AttachmentCheck.MOST_BYTES];

        var one = attachments.keep(file("groot.pdf", largest));
        var other = attachments.keep(file("nullen.pdf", zeroes));

        assertThat(attachments.open(one).orElseThrow().bytes()).isEqualTo(largest);
        assertThat(attachments.open(other).orElseThrow().bytes()).isEqualTo(zeroes);
    }

    @Test
    void filesAreDescribedInTheOrderAskedFor() throws IOException {
        var b = attachments.keep(file("b.pdf", new byte[] {1, 2}));
        var a = attachments.keep(file("a.pdf", new byte[] {1}));

        assertThat(attachments.describe(List.of(b, AttachmentId.random(), a)))
                .containsExactly(
                        new AttachmentSummary(b, "b.pdf", AttachmentType.PDF, 2),
                        new AttachmentSummary(a, "a.pdf", AttachmentType.PDF, 1));
        assertThat(attachments.describe(List.of())).isEmpty();
        assertThat(attachments.open(AttachmentId.random())).isEmpty();
    }

    @Test
    void aNameCanBeForgotten() throws IOException {
        var id = attachments.keep(file("Bon van Quirine.pdf", new byte[] {1}));

        attachments.forgetNames(List.of(id));

        assertThat(attachments.describe(List.of(id))).singleElement().satisfies(it -> assertThat(it.name())
                .isEmpty());
        assertThat(attachments.open(id).orElseThrow().name()).isEqualTo("document.pdf");
    }

    @Test
    void nothingElseOfAFileCanBeChanged() throws IOException {
        var id = attachments.keep(file("bon.pdf", new byte[] {1}));

        for (var change : List.of(
                "update attachments_file set bytes = x'02' where id = ?",
                "update attachments_file set sha256 = repeat('0', 64) where id = ?",
                "delete from attachments_file where id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(change).param(id.value()).update())
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }

    @Test
    void aFileThatChangedAfterTheCheckIsNotKept() throws IOException {
        var file = file("bon.pdf", new byte[] {1});
        Files.write(folder.resolve("bon.pdf"), new byte[] {2});

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> attachments.keep(file));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFileIsOnlyKeptTogetherWithWhatItBelongsTo() throws IOException {
        var file = file("bon.pdf", new byte[] {1});

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> attachments.keep(file));
    }
}
