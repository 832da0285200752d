package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about a round, for all in the room to read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Notices {

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void put(RoundId round, RoundNotice.Kind kind, String detail, String reason, AccountId by) {
        insert(round, kind, detail, reason, by.value());
    }

    /** What the portal did by itself: the result waited for paper. */
    void putLate(RoundId round, String changes) {
        insert(round, RoundNotice.Kind.LATE, changes, null, null);
    }

    private void insert(
            RoundId round, RoundNotice.Kind kind, String detail, @Nullable String reason, @Nullable UUID by) {
        database.sql("""
                        insert into blockbudget_notice (id, round_id, kind, detail, reason, made_by, made_at)
                        values (:id, :round, :kind, :detail, :reason, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("round", round.value())
                .param("kind", kind.name())
                .param("detail", detail)
                .param("reason", reason)
                .param("by", by)
                .param("now", clock.instant())
                .update();
    }

    /** The newest first. */
    List<RoundNotice> of(RoundId round) {
        return database.sql("""
                        select kind, detail, reason, made_at from blockbudget_notice
                        where round_id = :round order by made_at desc, id
                        """)
                .param("round", round.value())
                .query((row, _) -> new RoundNotice(
                        RoundNotice.Kind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        row.getObject("made_at", Instant.class)))
                .list();
    }
}
