package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody is at in the time of a shift. */
@Component
class Overlaps {

    private static final int MOST = 5;

    private final JdbcClient database;
    private final List<EngagementSource> others;
    private final Contacts contacts;

    Overlaps(JdbcClient database, List<EngagementSource> others, Contacts contacts) {
        this.database = database;
        this.others = others;
        this.contacts = contacts;
    }

    /**
     * Other shifts first, and then what else there is. Whoever waits for a shift is not at it, and neither is whom a neighbour
     * asked along.
     */
    List<Engagement> with(Shift shift, AccountId account) {
        var language = contacts.of(account).map(Contact::language).orElse(Languages.DUTCH);
        return Stream.concat(
                        shifts(shift, account).stream(),
                        others.stream()
                                .filter(it -> !(it instanceof GreenEngagements))
                                .flatMap(it -> it.of(account, shift.startsAt(), shift.endsAt(), language).stream()))
                .limit(MOST)
                .toList();
    }

    private List<Engagement> shifts(Shift shift, AccountId account) {
        return database.sql("""
                        select s.task, s.starts_at, s.ends_at from green_sign_up u join green_shift s on s.id = u.shift_id
                        where u.account_id = :account and (u.state = 'ON' or (u.state = 'OFFERED' and u.offered_for <> 'NEIGHBOUR'))
                            and s.id <> :shift
                            and s.off_at is null and s.starts_at < :until and s.ends_at > :from
                        order by s.starts_at limit :most
                        """)
                .param("account", account.value())
                .param("shift", shift.id().value())
                .param("from", shift.startsAt())
                .param("until", shift.endsAt())
                .param("most", MOST)
                .query((row, _) -> engagementIn(row))
                .list();
    }

    static Engagement engagementIn(ResultSet row) throws SQLException {
        return new Engagement(
                row.getString("task"),
                row.getObject("starts_at", Instant.class),
                row.getObject("ends_at", Instant.class));
    }

    /**
     * Who is on one of these shifts and by now on another at the same time, without having said that they mean it. Each is
     * asked about one of the two.
     */
    List<SignUpId> unmeant(Collection<ShiftId> shifts) {
        return database.sql("""
                        select distinct u.id from green_sign_up u join green_shift s on s.id = u.shift_id
                        join green_sign_up o on o.account_id = u.account_id and o.shift_id <> u.shift_id
                            and (o.state = 'ON' or (o.state = 'OFFERED' and o.offered_for <> 'NEIGHBOUR'))
                        join green_shift t on t.id = o.shift_id and t.off_at is null
                            and t.starts_at < s.ends_at and t.ends_at > s.starts_at
                        where u.shift_id in (:shifts) and u.state = 'ON' and s.off_at is null
                            and not (o.shift_id in (:shifts) and o.state = 'ON' and o.shift_id < u.shift_id)
                        """)
                .param("shifts", shifts.stream().map(ShiftId::value).toList())
                .query((row, _) -> new SignUpId(row.getObject("id", UUID.class)))
                .list();
    }
}
