package nl.floreynwijk.operation;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.floreynwijk.base.startup.CannotStartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup on the disk: a zip file with the statements that make everything anew, and a manifest.
 *
 * <p>It stands under its name only when it is whole, and only this account may read it.
 */
class BackupFile {

    private static final String STATEMENTS = "dump.sql";
    private static final String MANIFEST = "manifest.json";
    private static final String ANOTHER = "Restore another backup.";

    /** Nothing may be missing from a manifest. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(it -> it.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
            .build();

    private final Path path;

    BackupFile(Path path) {
        this.path = path;
    }

    /** How long a backup became, in bytes, and what is in it. */
    record Written(long bytes, Manifest manifest) {}

    /**
     * Writes everything in the database to it.
     *
     * @param overwrite whether another file of that name may go
     */
    Written write(Connection database, String portalVersion, boolean overwrite) throws SQLException {
        checkFree(overwrite);
        try {
            return writeBeside(database, portalVersion, overwrite);
        } catch (IOException e) {
            throw new CannotStartException(
                    "The backup %s could not be written: %s.".formatted(path, reason(e)),
                    "Choose a folder with room that this account may write to.",
                    e);
        }
    }

    /** Refuses the name of another file, which may be the only good backup. */
    void checkFree(boolean overwrite) {
        checkNoFolder();
        if (!overwrite && Files.exists(path)) {
            throw new CannotStartException(
                    "%s exists already.".formatted(path), "Choose another name, or add --force to overwrite it.");
        }
    }

    private void checkNoFolder() {
        if (Files.isDirectory(path)) {
            throw new CannotStartException("%s is a folder.".formatted(path), "Name a file.");
        }
    }

    private Written writeBeside(Connection database, String portalVersion, boolean overwrite)
            throws SQLException, IOException {
        // Made for this account alone
        var halfway = Files.createTempFile(folder(), ".portal-backup-", ".part");
        // Ctrl-C leaves nothing behind either
        halfway.toFile().deleteOnExit();
        try (var channel = FileChannel.open(halfway, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            var manifest = writeStatements(zip, database, portalVersion);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.finish();
            channel.force(true);
            var bytes = channel.size();
            // Another may have been made meanwhile
            checkFree(overwrite);
            Files.move(halfway, path, StandardCopyOption.ATOMIC_MOVE);
            return new Written(bytes, manifest);
        } finally {
            Files.deleteIfExists(halfway);
        }
    }

    private static Manifest writeStatements(ZipOutputStream zip, Connection database, String portalVersion)
            throws SQLException, IOException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(STATEMENTS));
        var out =
                new BufferedWriter(new OutputStreamWriter(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8));
        var contents = new SchemaDump(database, out).write();
        out.flush();
        return Manifest.of(contents, portalVersion, HexFormat.of().formatHex(digest.digest()));
    }

    /** The file that is made halfway is nobody's business. */
    private String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "this account may not write to the folder " + folder();
            case NoSuchFileException _ -> "there is no folder " + folder();
            default -> String.valueOf(e.getMessage());
        };
    }

    private Path folder() {
        return path.toAbsolutePath().resolveSibling("");
    }

    /**
     * What the backup says of itself, when every byte of it is as it was written.
     *
     * @throws CannotStartException when it is damaged or no backup at all
     */
    Manifest verified() {
        try (var zip = opened()) {
            var manifest = manifestIn(zip);
            if (manifest.format() > Manifest.FORMAT) {
                throw new CannotStartException(
                        "%s was made by the newer portal %s, in a form this one does not know."
                                .formatted(path, manifest.portalVersion()),
                        "Restore it with that version.");
            }
            if (!sha256Of(zip).equals(manifest.sha256())) {
                throw new CannotStartException("%s is damaged: its checksum is wrong.".formatted(path), ANOTHER);
            }
            return manifest;
        } catch (IOException | JacksonException e) {
            throw new CannotStartException("%s is damaged.".formatted(path), ANOTHER, e);
        }
    }

    private ZipFile opened() throws IOException {
        checkNoFolder();
        try {
            var beginning = new byte[2];
            try (var file = Files.newInputStream(path)) {
                if (file.readNBytes(beginning, 0, 2) < 2 || beginning[0] != 'P' || beginning[1] != 'K') {
                    throw notABackup();
                }
            }
            return new ZipFile(path.toFile());
        } catch (NoSuchFileException e) {
            throw new CannotStartException("There is no file %s.".formatted(path), "Check its name.", e);
        } catch (AccessDeniedException e) {
            throw new CannotStartException(
                    "%s cannot be read by this account.".formatted(path), "Let its owner allow it.", e);
        }
    }

    /** The zip's own checksum of an entry is for whoever reads it to check. */
    private Manifest manifestIn(ZipFile zip) throws IOException {
        var entry = entry(zip, MANIFEST);
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readAllBytes();
            var checksum = new CRC32();
            checksum.update(bytes);
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("its manifest was changed");
            }
            return JSON.readValue(bytes, Manifest.class);
        }
    }

    private String sha256Of(ZipFile zip) throws IOException {
        var digest = sha256();
        try (var content = new DigestInputStream(zip.getInputStream(entry(zip, STATEMENTS)), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private ZipEntry entry(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw notABackup();
        }
        return entry;
    }

    private CannotStartException notABackup() {
        return new CannotStartException("%s is not a backup of the portal.".formatted(path), "Name one that is.");
    }

    /** Does what a statement says. */
    interface Database {
        void execute(String statement) throws SQLException;
    }

    /** Runs its statements one after the other, whatever their number. */
    void runOn(Database database) throws SQLException, IOException {
        try (var zip = new ZipFile(path.toFile());
                var lines = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(entry(zip, STATEMENTS)), StandardCharsets.UTF_8))) {
            var statement = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    database.execute(statement.substring(0, statement.length() - ";\n".length()));
                    statement.setLength(0);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
