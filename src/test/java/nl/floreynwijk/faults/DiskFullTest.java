package nl.floreynwijk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk of the data folder gets full while people are at work, really: it is a small one, which only root can make. */
class DiskFullTest {

    private static final Path DISK = Path.of("target", "faults-disk").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long ROOM = 1_000_000;
    private static final long LITTLE = 200;
    private static final int REFUSALS = 20;

    @BeforeEach
    void makeDisk() throws IOException, InterruptedException {
        Files.createDirectories(DISK);
        Assumptions.assumeTrue(mounted("size=%dk".formatted(ROOM)), "a disk of our own can be had as root only");
    }

    @AfterEach
    void removeDisk() throws IOException, InterruptedException {
        succeeds("umount", DISK.toString());
    }

    @Test
    void whenThereIsRoomAgainThePortalGoesOnAndNothingIsLost() throws Exception {
        try (var rounds = new Rounds(DISK, Map.of())) {
            var verdict = rounds.passing(1, 0, () -> {
                mounted("remount,size=%dk".formatted(usedKilobytes() + LITTLE));
                await().atMost(PATIENCE).until(() -> rounds.writer().refused() > REFUSALS);
                await().atMost(PATIENCE).until(() -> rounds.writer().log().contains("The disk is almost full: "));
                // Now and then it dies of it by itself
                rounds.writer().database().ifPresent(ProcessHandle::destroyForcibly);
                await().atMost(PATIENCE).until(() -> rounds.writer().log().contains("waits for room on the disk"));
                mounted("remount,size=%dk".formatted(ROOM));
            });

            assertThat(verdict.problems()).isEmpty();
            await().atMost(PATIENCE).until(() -> rounds.writer().log().contains("There is room on the disk again"));
        }
    }

    private static boolean mounted(String options) throws IOException, InterruptedException {
        return succeeds("mount", "-t", "tmpfs", "-o", options, "tmpfs", DISK.toString());
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private static long usedKilobytes() throws IOException {
        var disk = Files.getFileStore(DISK);
        return (disk.getTotalSpace() - disk.getUnallocatedSpace()) / 1024;
    }
}
