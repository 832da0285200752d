package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the gardener phones because they did not come twice; nothing happens to them but that somebody asks. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional
public class NoShows {

    /** What is longer ago is forgotten. */
    static final Period MEMORY = Period.ofMonths(12);

    private static final int MOST = 300;

    private final JdbcClient database;
    private final AttendanceTable table;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    NoShows(JdbcClient database, AttendanceTable table, Memberships memberships, AuditTrail audit, Clock clock) {
        this.database = database;
        this.table = table;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those who were not phoned yet, with what they missed within a year, the latest first; two queries. */
    @Transactional(readOnly = true)
    public List<ToPhone> toPhone() {
        var missed = missed();
        var reached = memberships.reaching(missed.keySet());
        return missed.entrySet().stream()
                .flatMap(it -> Optional.ofNullable(reached.get(it.getKey()))
                        .map(member -> new ToPhone(member.account(), member.name(), member.phone(), it.getValue()))
                        .stream())
                .toList();
    }

    private SequencedMap<AccountId, List<ToPhone.Missed>> missed() {
        var missed = new LinkedHashMap<AccountId, List<ToPhone.Missed>>();
        database.sql("""
                        select a.account_id, s.id, s.task, s.starts_at
                        from green_attendance a join green_shift s on s.id = a.shift_id
                        join green_sign_up u on u.id = a.sign_up_id and u.state = 'ON'
                        where a.presence = 'MISSED' and s.starts_at > :from and a.account_id in (
                            select w.account_id from green_attendance w
                            where w.presence = 'MISSED' and w.wanted_at is not null and w.talked_at is null)
                        order by s.starts_at desc, a.id limit :most
                        """)
                .param(
                        "from",
                        DutchTime.beginning(DutchTime.day(clock.instant()).minus(MEMORY)))
                .param("most", MOST)
                .query(row -> {
                    missed.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new ToPhone.Missed(
                                    new ShiftId(row.getObject("id", UUID.class)),
                                    row.getString("task"),
                                    row.getObject("starts_at", Instant.class)));
                });
        return missed;
    }

    /** How many people that are. */
    @Transactional(readOnly = true)
    public int count() {
        return database.sql("""
                        select count(distinct account_id) from green_attendance
                        where presence = 'MISSED' and wanted_at is not null and talked_at is null
                        """).query(Integer.class).single();
    }

    /** Somebody spoke with them: they are on the list no longer. */
    public void talked(AccountId account) {
        if (table.talked(account, clock.instant())) {
            audit.record(GreenActions.TALKED, account.toString());
        }
    }
}
