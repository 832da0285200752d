package nl.floreynwijk.operation;

import java.time.Instant;

/**
 * A backup that was made.
 *
 * @param madeAt the moment whose state it holds
 * @param fileName without its folder
 */
public record BackupSummary(Instant madeAt, String fileName, long bytes) {}
