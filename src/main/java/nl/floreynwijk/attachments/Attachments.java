package nl.floreynwijk.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and gives them back: for services of other modules, which know whose file it is and who may see it.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that.
 */
@Component
public class Attachments {

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient database;
    private final Clock clock;

    Attachments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file, in the transaction of what it is attached to: a file that nothing points to cannot come to be.
     *
     * <p>The file stays on the disk too, so that a transaction that failed can be done again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AttachmentId keep(CheckedFile file) {
        var id = AttachmentId.random();
        database.sql("""
                        insert into attachments_file (id, name, type, bytes, size, sha256, added_at)
                        values (:id, :name, :type, :bytes, :size, :sha256, :addedAt)
                        """)
                .param("id", id.value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("bytes", file.bytes())
                .param("size", file.size())
                .param("sha256", file.fingerprint())
                .param("addedAt", clock.instant())
                .update();
        return id;
    }

    /**
     * The file as it was kept; empty when there is none by that id.
     *
     * @throws IllegalStateException when it is no longer what was kept
     */
    @Transactional(readOnly = true)
    public Optional<Attachment> open(AttachmentId id) {
        return database.sql("select id, name, type, size, bytes, sha256 from attachments_file where id = ?")
                .param(id.value())
                .query((row, _) -> attachment(row))
                .optional();
    }

    static Attachment attachment(ResultSet row) throws SQLException {
        var bytes = row.getBytes("bytes");
        if (!Fingerprint.of(bytes).equals(row.getString("sha256"))) {
            throw new IllegalStateException("Attachment %s is not what was kept".formatted(row.getString("id")));
        }
        return new Attachment(summary(row), bytes);
    }

    /** What these files are, in the order asked for, at most 1,000; an id without a file is left out. */
    @Transactional(readOnly = true)
    public List<AttachmentSummary> describe(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("More than %d files at once".formatted(MOST_AT_ONCE));
        }
        var found = database
                .sql("select id, name, type, size from attachments_file where id in (:ids)")
                .param("ids", values(ids))
                .query((row, _) -> summary(row))
                .stream()
                .collect(Collectors.toMap(AttachmentSummary::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Forgets what files were called, because it may be somebody's name; what is in them stays. */
    @Transactional
    public void forgetNames(Collection<AttachmentId> ids) {
        if (!ids.isEmpty()) {
            database.sql("update attachments_file set name = '' where id in (:ids)")
                    .param("ids", values(ids))
                    .update();
        }
    }

    static List<UUID> values(Collection<AttachmentId> ids) {
        return ids.stream().map(AttachmentId::value).toList();
    }

    private static AttachmentSummary summary(ResultSet row) throws SQLException {
        return new AttachmentSummary(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                AttachmentType.valueOf(row.getString("type")),
                row.getInt("size"));
    }
}
