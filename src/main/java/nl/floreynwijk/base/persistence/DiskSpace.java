package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.base.startup.CannotStartException;

/** Whether there is room enough on the disk to start, so that a full disk is told apart from a broken database. */
class DiskSpace {

    private static final long MEGABYTE = 1_000_000;
    private static final long FIRST_START = 700 * MEGABYTE;
    private static final long LATER_START = 100 * MEGABYTE;

    private DiskSpace() {}

    static void check(Path folder, boolean startedBefore) throws IOException {
        check(folder, free(folder), startedBefore ? LATER_START : FIRST_START);
    }

    /** Whether a running portal has little left on the disk of the folder: then it could not start again either. */
    static boolean isScarce(Path folder) throws IOException {
        return free(folder) < LATER_START;
    }

    static long freeMegabytes(Path folder) throws IOException {
        return free(folder) / MEGABYTE;
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    static void check(Path folder, long free, long needed) {
        if (free < needed) {
            throw new CannotStartException(
                    "The disk is full: %s has %d MB left, and the portal needs %d MB to start."
                            .formatted(folder, free / MEGABYTE, needed / MEGABYTE),
                    "Make room, or name a folder on another disk with PORTAL_DATA.");
        }
    }
}
