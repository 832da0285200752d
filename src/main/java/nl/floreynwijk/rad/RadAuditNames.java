package nl.floreynwijk.rad;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** What the audit trail calls evenings, and what stood on their cards; of who took part in one it knows nothing. */
@Component
class RadAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(e.id as char) as thing, e.name as dutch, e.name as english, concat('/kantoor/rad/', e.id) as page
            from rad_evening e where e.id in (:ids)
            union all
            select cast(w.id as char),
                concat_ws(', ', w.title, nullif(w.line, ''), concat('€ ', format(w.cost_cents / 100, 2, 'de_DE'))),
                concat_ws(', ', w.title, nullif(w.line, ''), concat('€', format(w.cost_cents / 100, 2, 'en_US'))),
                concat('/kantoor/rad/', w.evening_id)
            from rad_card_words w where w.id in (:ids)
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.COORDINATOR, Role.BOARD)));
    }
}
