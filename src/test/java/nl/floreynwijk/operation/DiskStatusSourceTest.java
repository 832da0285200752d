package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.operation.Disk.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskStatusSourceTest {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "999, 4000, true",
        "1000, 4000, false",
        "5900, 60000, true",
        "6100, 60000, false",
        "11000, 2000000, false"
    })
    void roomIsLowWhenAGigabyteIsLeftOrATenthOfASmallDisk(long free, long total, boolean low) {
        assertThat(DiskStatusSource.isLow(new Space(free * MEGABYTE, total * MEGABYTE)))
                .isEqualTo(low);
    }

    @Test
    void aFolderThatWasNeverMadeHasTheDiskItWouldStandOn() {
        var settings = new PortalSettings(folder.resolve("never/made"), URI.create("http://localhost:8080"), false);

        assertThat(new Disk(settings).space().total()).isPositive();
    }
}
