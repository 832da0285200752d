package nl.floreynwijk.operation;

import java.time.Instant;
import java.util.Optional;

/** Knows the newest backup. */
@FunctionalInterface
interface LastBackup {

    Optional<Backup> find();

    /** A backup that was made, in a file of so many bytes. */
    record Backup(Instant at, String file, long bytes) {}
}
