package nl.floreynwijk.base.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The three accounts of the portal's own server and no others: the owner of the schema, the application, which may do
 * no more than {@link TableGrants} lets it, and the one that makes backups, which reads and adds and never changes. Their
 * passwords live as long as the portal runs.
 */
class ServerAccounts {

    static final String SCHEMA = "portal";
    static final String OWNER = "portal_owner";
    static final String APPLICATION = "portal";
    static final String BACKUP = "portal_backup";

    private final Path file;
    private final Password ownerPassword = Password.random();
    private final Password applicationPassword = Password.random();
    private final Password backupPassword = Password.random();

    /** Accounts that the file tells the server about, as long as it is there. */
    ServerAccounts(Path file) {
        this.file = file;
    }

    /**
     * What the server itself does first: our accounts get their passwords. Nobody may connect to a schema without any
     * right in it, so the application gets the most harmless one.
     */
    Path write() throws IOException {
        var statements = """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to %2$s@'127.0.0.1' with grant option;
                create user if not exists %4$s@'127.0.0.1';
                alter user %4$s@'127.0.0.1' identified by '%5$s';
                grant show view on %1$s.* to %4$s@'127.0.0.1';
                create or replace user %6$s@'127.0.0.1' identified by '%7$s';
                grant select, insert on %1$s.* to %6$s@'127.0.0.1';
                """.formatted(
                        SCHEMA,
                        OWNER,
                        ownerPassword.value(),
                        APPLICATION,
                        applicationPassword.value(),
                        BACKUP,
                        backupPassword.value());
        remove();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, statements);
    }

    /** Leaves no password on the disk. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    Password ownerPassword() {
        return ownerPassword;
    }

    Password applicationPassword() {
        return applicationPassword;
    }

    Password backupPassword() {
        return backupPassword;
    }
}
