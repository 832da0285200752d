package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {

    private static final Path FOLDER = Path.of("data");

    @Test
    void fullDiskIsToldInMegabytes() {
        assertThatThrownBy(() -> DiskSpace.check(FOLDER, 12_345_678, 100_000_000))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The disk is full: data has 12 MB left, and the portal needs 100 MB to start.");
    }

    @Test
    void enoughRoomIsEnough() {
        assertThatCode(() -> DiskSpace.check(FOLDER, 100_000_000, 100_000_000)).doesNotThrowAnyException();
    }
}
