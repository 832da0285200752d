package nl.floreynwijk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.persistence.CommandDatabase;
import nl.floreynwijk.base.startup.CannotStartException;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is in a backup in the place of what is in the database.
 *
 * <p>What was there is kept in a backup of its own first, and comes back when the restore fails. As long as the database
 * is neither what it was nor what it will be, a table says so and no portal starts on it.
 */
class Restore {

    /** The table that says so; the changelog looks for it. */
    static final String UNFINISHED = "operation_restoring";

    private final CommandDatabase database;
    private final Path data;
    private final String portalVersion;
    private @Nullable BackupFile before;
    private @Nullable Path kept;

    /** Into the database of the portal whose data folder is {@code data}. */
    Restore(CommandDatabase database, Path data, String portalVersion) {
        this.database = database;
        this.data = data;
        this.portalVersion = portalVersion;
    }

    /**
     * Restores a backup that was verified.
     *
     * @param overwrite whether what is in the database may go
     * @return where what was in the database is kept; empty when there was nothing
     */
    Optional<Path> from(BackupFile backup, Manifest manifest, boolean overwrite) throws SQLException {
        keepWhatIsThere(overwrite);
        begin();
        try (var target = new Statements(database.connect())) {
            replaceAll(target, backup);
            check(target, manifest);
            createPrivately(data);
            RestoreNote.leave(data, manifest);
            target.execute("drop table " + UNFINISHED);
            return whatWasThere();
        } catch (SQLException | IOException | CannotStartException e) {
            throw putBack(e);
        }
    }

    private Optional<Path> whatWasThere() {
        return Optional.ofNullable(kept).or(database::keptAside);
    }

    private void keepWhatIsThere(boolean overwrite) throws SQLException {
        try (var target = new Statements(database.connect())) {
            var tables = tables(target);
            if (!tables.isEmpty() && !overwrite) {
                throw new CannotStartException(
                        "The database is not empty: it holds %d rows in %d tables."
                                .formatted(rows(target, tables), tables.size()),
                        "To overwrite all of it, add --force.");
            }
            if (!tables.isEmpty() && !tables.contains(UNFINISHED)) {
                keep(target);
            }
        }
    }

    private void keep(Statements target) throws SQLException {
        var moment = target.text("select date_format(utc_timestamp(), '%Y-%m-%dT%H-%i-%S')");
        var file = data.resolve("before-restore-" + moment + ".zip");
        try {
            createPrivately(data);
            var copy = new BackupFile(file);
            copy.write(target.connection(), portalVersion, false);
            before = copy;
            kept = file;
        } catch (IOException | CannotStartException e) {
            throw new CannotStartException(
                    "What is in the database now cannot be kept in the folder %s, so nothing was changed: %s."
                            .formatted(data, CannotStartException.reason(e)),
                    "Name a folder with room that this account may write to with PORTAL_DATA.",
                    e);
        } catch (SQLException e) {
            startAnew(e);
        }
    }

    /** Where another server keeps the tables there may be no data folder yet; what is kept in it is about people. */
    private static void createPrivately(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private void startAnew(SQLException damage) {
        if (!database.canStartAnew()) {
            throw unreadable(damage);
        }
        try {
            database.startAnew(data);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static CannotStartException unreadable(Exception e) {
        return new CannotStartException(
                "What is in the database now cannot be kept, so nothing was changed: %s."
                        .formatted(CannotStartException.reason(e)),
                "Take away what is in the way, or empty the database yourself, and restore once more.",
                e);
    }

    /** From here on no portal starts. */
    private void begin() {
        try (var target = new Statements(database.connect())) {
            mark(target);
        } catch (SQLException e) {
            forgetWhatWasKept(e);
            throw new CannotStartException(
                    "Nothing was changed, for this account may not change the tables: %s."
                            .formatted(CannotStartException.reason(e)),
                    "Name the owner of the tables with SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD.",
                    e);
        }
    }

    private void forgetWhatWasKept(SQLException refusal) {
        if (before != null && kept != null) {
            try {
                Files.delete(kept);
            } catch (IOException e) {
                refusal.addSuppressed(e);
            }
        }
    }

    private static void mark(Statements target) throws SQLException {
        target.execute("create or replace table %s (id tinyint not null primary key)".formatted(UNFINISHED));
    }

    private static void replaceAll(Statements target, BackupFile backup) throws SQLException, IOException {
        target.execute("set foreign_key_checks = 0");
        for (var table : tables(target)) {
            if (!table.equals(UNFINISHED)) {
                target.execute("drop table " + DumpedTable.quoted(table));
            }
        }
        backup.runOn(target::execute);
    }

    private static void check(Statements target, Manifest manifest) throws SQLException {
        for (var table : manifest.rows().entrySet()) {
            var rows = rows(target, List.of(table.getKey()));
            if (rows != table.getValue()) {
                throw new SQLException(
                        "%s has %d rows instead of %d".formatted(table.getKey(), rows, table.getValue()));
            }
        }
    }

    private CannotStartException putBack(Exception failure) {
        var what = "The backup could not be restored: %s.".formatted(CannotStartException.reason(failure));
        try (var target = new Statements(database.connect())) {
            if (before != null) {
                mark(target);
                replaceAll(target, before);
                target.execute("drop table " + UNFINISHED);
                return new CannotStartException(what, "The database is again as it was before.", failure);
            }
        } catch (SQLException | IOException e) {
            failure.addSuppressed(e);
        }
        return new CannotStartException(
                what + " The database is half restored, and no portal starts on it.",
                whatWasThere()
                        .map("Restore once more with --force; what was there before is in %s."::formatted)
                        .orElse("Restore once more with --force."),
                failure);
    }

    private static List<String> tables(Statements target) throws SQLException {
        return target.texts("""
                select table_name from information_schema.tables where table_schema = database() order by table_name
                """);
    }

    private static long rows(Statements target, List<String> tables) throws SQLException {
        var rows = 0L;
        for (var table : tables) {
            rows += Long.parseLong(target.text("select count(*) from " + DumpedTable.quoted(table)));
        }
        return rows;
    }
}
