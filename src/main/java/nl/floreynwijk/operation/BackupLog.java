package nl.floreynwijk.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Notes a backup in the database it was made of, for {@link Backups} to tell. */
class BackupLog {

    private static final int LONGEST_NAME = 255;
    private static final int NO_SUCH_TABLE = 1146;

    private BackupLog() {}

    /** A schema that is still of an older version has no place for it. */
    static void add(Connection database, Path file, BackupFile.Written backup) throws SQLException {
        try (var statement = database.prepareStatement("""
                insert into operation_backup (made_at, file_name, bytes, row_count, portal_version)
                values (?, ?, ?, ?, ?)
                """)) {
            var manifest = backup.manifest();
            var name = String.valueOf(file.getFileName());
            statement.setObject(1, LocalDateTime.ofInstant(manifest.madeAt(), ZoneOffset.UTC));
            statement.setString(2, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            statement.setLong(3, backup.bytes());
            statement.setLong(4, manifest.allRows());
            statement.setString(5, manifest.portalVersion());
            statement.executeUpdate();
        } catch (SQLSyntaxErrorException e) {
            if (e.getErrorCode() != NO_SUCH_TABLE) {
                throw e;
            }
        }
    }
}
