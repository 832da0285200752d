package nl.floreynwijk.parade;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/**
 * What the audit trail calls markets, editions, pitches, bookings and who waits: the last two go by their number, never by
 * whose they are.
 */
@Component
class ParadeAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(s.id as char) as thing, s.name as dutch, s.name as english, '/kantoor/parade' as page
            from parade_series s where s.id in (:ids)
            union all
            select cast(e.id as char), e.name, e.name, concat('/kantoor/parade/', e.id)
            from parade_edition e where e.id in (:ids)
            union all
            select cast(p.id as char), concat('Kraam ', p.number, ', ', e.name), concat('Pitch ', p.number, ', ', e.name),
                concat('/kantoor/parade/', e.id, '/plattegrond')
            from parade_pitch p join parade_edition e on e.id = p.edition_id where p.id in (:ids)
            union all
            select cast(b.id as char), concat('Boeking ', e.code, coalesce(concat('-', b.number), '')),
                concat('Booking ', e.code, coalesce(concat('-', b.number), '')), concat('/kantoor/parade/', e.id, '/aanvragen')
            from parade_booking b join parade_edition e on e.id = b.edition_id where b.id in (:ids)
            union all
            select cast(w.id as char), concat('Wachtlijst ', e.code, ', plaats ', w.line),
                concat('Waiting list ', e.code, ', place ', w.line), concat('/kantoor/parade/', e.id, '/wachtlijst')
            from parade_waiting w join parade_edition e on e.id = w.edition_id where w.id in (:ids)
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.COORDINATOR, Role.PARADE_ORGANISER)));
    }
}
