package nl.floreynwijk.operation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;

/**
 * What a backup says of itself.
 *
 * @param format of the file; a portal refuses one it does not know
 * @param portalVersion of the portal that made it
 * @param madeAt the moment at which everything was as it is in it
 * @param server the version of the MariaDB server it was read from
 * @param changesets those of the schema, in the order in which they ran, as {@code file::id::author}
 * @param rows how many, by table
 * @param sha256 of the statements, in hexadecimal digits
 */
record Manifest(
        int format,
        String portalVersion,
        Instant madeAt,
        String server,
        List<String> changesets,
        SortedMap<String, Long> rows,
        String sha256) {

    static final int FORMAT = 1;

    static Manifest of(SchemaDump.Contents contents, String portalVersion, String sha256) {
        return new Manifest(
                FORMAT,
                portalVersion,
                contents.madeAt(),
                contents.server(),
                contents.changesets(),
                contents.rows(),
                sha256);
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** For the console. */
    String inWords() {
        return "%d rows in %d tables, made at %s by portal %s"
                .formatted(allRows(), rows.size(), madeAt.truncatedTo(ChronoUnit.SECONDS), portalVersion);
    }
}
