package nl.floreynwijk.operation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The backups that were made of this database. */
@Service
public class Backups {

    private final JdbcClient database;

    Backups(JdbcClient database) {
        this.database = database;
    }

    /** The one that was made last; empty when none ever was. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Optional<BackupSummary> latest() {
        return database.sql("""
                        select made_at, file_name, bytes
                        from operation_backup order by id desc limit 1
                        """)
                .query((row, number) -> new BackupSummary(
                        row.getObject("made_at", Instant.class), row.getString("file_name"), row.getLong("bytes")))
                .optional();
    }
}
