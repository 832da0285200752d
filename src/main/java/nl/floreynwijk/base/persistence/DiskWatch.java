package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Tells an operator that the disk with the portal's own database is nearly full, before nothing can be saved any more. */
class DiskWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    private final Path folder;
    private boolean told;

    DiskWatch(Path folder) {
        this.folder = folder;
    }

    /** Says it once, and once more when it is over. */
    @Scheduled(fixedDelayString = "PT5S")
    synchronized void look() {
        try {
            var scarce = DiskSpace.isScarce(folder);
            if (scarce && !told) {
                LOG.error(
                        "The disk is almost full: {} has {} MB left. Make room: when nothing is left, nothing can be saved",
                        folder,
                        DiskSpace.freeMegabytes(folder));
            } else if (told && !scarce) {
                LOG.info("There is room on the disk again: {} MB", DiskSpace.freeMegabytes(folder));
            }
            told = scarce;
        } catch (IOException e) {
            LOG.warn("The disk of {} does not tell how full it is: {}", folder, String.valueOf(e));
        }
    }
}
