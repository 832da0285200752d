package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who acted for whom, why and until when. Rows are only ever added, one for the beginning and one for the end. */
@Component
@Transactional
class ActingLog {

    /** Nothing older is looked for; a portal is not away for so long. */
    private static final Duration SEEN_TO = Duration.ofDays(30);

    private final JdbcClient database;
    private final AuditTrail audit;

    ActingLog(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    void begin(ActingSession acting, String reason, ConsentWay way, Instant now) {
        var who = acting.who();
        database.sql("""
                        insert into access_acting
                            (id, actor, member, mandate_id, reason, way, started_at, ends_at)
                        values (:id, :actor, :member, :mandate, :reason, :way, :now, :until)
                        """)
                .param("id", who.acting().value())
                .param("actor", who.actor().value())
                .param("member", who.id().value())
                .param("mandate", acting.mandate().map(MandateId::value).orElse(null))
                .param("reason", reason)
                .param("way", way.name())
                .param("now", now)
                .param("until", acting.until())
                .update();
        audit.recordActing(AccessActions.ACTING_STARTED, who.actor(), who.id());
    }

    /** Notes the end once, whoever comes first. */
    void end(ActingAccount who, ActingEnding how, Instant at) {
        var noted = database.sql("""
                        insert ignore into access_acting_end (acting_id, ended_at, ending)
                        values (:id, :at, :how)
                        """)
                .param("id", who.acting().value())
                .param("at", at)
                .param("how", how.name())
                .update();
        if (noted == 1) {
            audit.recordActing(actionOf(how), who.actor(), who.id());
        }
    }

    private static AuditAction actionOf(ActingEnding how) {
        return switch (how) {
            case STOPPED, SIGNED_OUT -> AccessActions.ACTING_STOPPED;
            case EXPIRED, TAB_CLOSED, NOT_ALLOWED -> AccessActions.ACTING_EXPIRED;
        };
    }

    /** What ended by the clock while nobody was there to note it, as when the portal itself was away. */
    @Transactional(readOnly = true)
    List<Overdue> overdue(Instant now, int limit) {
        return database.sql("""
                        select a.id, a.actor, a.member, a.ends_at
                        from access_acting a
                        left join access_acting_end e on e.acting_id = a.id
                        where a.ends_at <= :now and a.ends_at > :longAgo and e.acting_id is null
                        order by a.ends_at
                        limit :limit
                        """)
                .param("now", now)
                .param("longAgo", now.minus(SEEN_TO))
                .param("limit", limit)
                .query((row, number) -> new Overdue(
                        new ActingAccount(
                                new ActingId(row.getObject("id", UUID.class)),
                                account(row, "member"),
                                account(row, "actor"),
                                null),
                        row.getObject("ends_at", Instant.class)))
                .list();
    }

    /** Who acted for the member, the newest first. */
    @Transactional(readOnly = true)
    List<ActingSummary> of(AccountId member, int limit) {
        return database.sql("""
                        select coalesce(p.name, '') as actor_name, a.reason, a.way, a.started_at, e.ended_at
                        from access_acting a
                        left join access_acting_end e on e.acting_id = a.id
                        left join access_account p on p.id = a.actor
                        where a.member = :member
                        order by a.started_at desc, a.id
                        limit :limit
                        """)
                .param("member", member.value())
                .param("limit", limit)
                .query((row, number) -> new ActingSummary(
                        row.getString("actor_name"),
                        row.getString("reason"),
                        ConsentWay.valueOf(row.getString("way")),
                        row.getObject("started_at", Instant.class),
                        Optional.ofNullable(row.getObject("ended_at", Instant.class))))
                .list();
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    /** One that should have ended at that moment. */
    record Overdue(ActingAccount who, Instant until) {}
}
