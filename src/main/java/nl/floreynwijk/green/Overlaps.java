package nl.floreynwijk.green;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody is at in the time of a shift. */
@Component
class Overlaps {

    private static final int MOST = 5;

    private final JdbcClient database;
    private final GreenEngagements shifts;
    private final List<EngagementSource> sources;

    Overlaps(JdbcClient database, GreenEngagements shifts, List<EngagementSource> sources) {
        this.database = database;
        this.shifts = shifts;
        this.sources = sources;
    }

    /** Other shifts first, and then what else there is. */
    List<Engagement> with(Shift shift, AccountId account) {
        var elsewhere = sources.stream()
                .filter(it -> !it.equals(shifts))
                .flatMap(it -> it.of(account, shift.startsAt(), shift.endsAt()).stream());
        return Stream.concat(shifts.beside(shift, account).stream(), elsewhere)
                .limit(MOST)
                .toList();
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
