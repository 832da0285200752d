package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands around a member: the kind, the household, and the application by which they came. */
@Component
class MemberFiles {

    private final JdbcClient database;
    private final JsonMapper json;

    MemberFiles(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What stands around a member.
     *
     * @param endReason why the board ended the membership; empty where the member left
     * @param household who lives in the same dwelling now, the longest living there first */
    record Around(
            KindName kind,
            Optional<Joined> joined,
            Optional<String> endReason,
            List<Housemate> household,
            Optional<Instant> erasureAskedAt) {}

    /** The application by which somebody became a member. */
    record Joined(ApplicationId application, Instant sentAt, Instant confirmedAt, Instant approvedAt) {}

    Around around(MemberId id) {
        return database.sql("""
                        select k.code, k.name_dutch, k.name_english, m.end_reason,
                            a.id as application, a.sent_at, a.confirmed_at, a.decided_at,
                            (select json_arrayagg(json_object(
                                    'id', o.id, 'since', other.moved_in,
                                    'name', coalesce(o.organisation_name, concat(o.given_name, ' ', o.family_name)))
                                    order by other.moved_in, o.id)
                                from membership_residence here
                                join membership_residence other
                                    on other.dwelling_id = here.dwelling_id and other.moved_out is null
                                join membership_member o on o.id = other.member_id
                                where here.current_of = m.id and o.id <> m.id
                                    and o.started_on is not null and o.ended_on is null) as household,
                            (select max(e.asked_at) from membership_erasure e
                                where e.account_id = m.account_id and e.closed_at is null) as erasure_asked_at
                        from membership_member m
                        join membership_kind k on k.code = m.kind
                        left join membership_application a on a.id = (
                            select b.id from membership_application b
                            where (b.account_id = m.account_id or b.email = m.email)
                                and b.decision = 'APPROVED' and b.decided_at <= m.admitted_at
                                and b.organisation_name <=> m.organisation_name
                            order by b.decided_at desc limit 1)
                        where m.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> around(row))
                .single();
    }

    private Around around(ResultSet row) throws SQLException {
        return new Around(
                MemberRow.kind(row),
                joined(row),
                Optional.ofNullable(row.getString("end_reason")),
                household(row.getString("household")),
                Optional.ofNullable(row.getObject("erasure_asked_at", Instant.class)));
    }

    private static Optional<Joined> joined(ResultSet row) throws SQLException {
        return row.getObject("application") == null
                ? Optional.empty()
                : Optional.of(new Joined(
                        new ApplicationId(row.getObject("application", UUID.class)),
                        row.getObject("sent_at", Instant.class),
                        row.getObject("confirmed_at", Instant.class),
                        row.getObject("decided_at", Instant.class)));
    }

    private List<Housemate> household(@Nullable String rows) {
        return rows == null
                ? List.of()
                : Arrays.stream(json.readValue(rows, HousemateRow[].class))
                        .map(it -> new Housemate(MemberId.of(it.id()), it.name(), it.since()))
                        .toList();
    }

    /** Somebody of the household as the database says it. */
    private record HousemateRow(String id, String name, LocalDate since) {}
}
