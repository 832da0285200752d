package nl.floreynwijk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the audit trail tell that the database was put back to an earlier state.
 *
 * <p>A restore cannot write that itself: the trail may have the shape of an older version until the portal has started
 * on it. So it leaves a note in the data folder.
 */
@Component
class RestoreNote {

    static final AuditAction RESTORED = new AuditAction("operation", "backup", "restored");

    private final Path note;
    private final AuditTrail audit;

    RestoreNote(PortalSettings settings, AuditTrail audit) {
        this.note = in(settings.data());
        this.audit = audit;
    }

    private static Path in(Path data) {
        return data.resolve("restored.properties");
    }

    static void leave(Path data, Manifest manifest) throws IOException {
        var said = new Properties();
        said.setProperty("made-at", manifest.madeAt().toString());
        said.setProperty("portal-version", manifest.portalVersion());
        var halfway = data.resolve("restored.part");
        try (var file = Files.newBufferedWriter(halfway)) {
            said.store(file, null);
        }
        Files.move(halfway, in(data), StandardCopyOption.ATOMIC_MOVE);
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void pass() throws IOException {
        if (Files.exists(note)) {
            var said = new Properties();
            try (var file = Files.newBufferedReader(note)) {
                said.load(file);
            }
            audit.record(RESTORED, said.getProperty("made-at", ""), said.getProperty("portal-version", ""));
            Files.delete(note);
        }
    }
}
