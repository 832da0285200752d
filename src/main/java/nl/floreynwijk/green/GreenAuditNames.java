package nl.floreynwijk.green;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** What the audit trail calls plots, shifts and tools: none is about a person. */
@Component
class GreenAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(p.id as char) as thing, p.name as dutch, p.name as english,
                concat('/groen/plekken/', p.id) as page
            from green_plot p where p.id in (:ids)
            union all
            select cast(s.id as char), concat(s.task, ', ', date(s.starts_at)), concat(s.task, ', ', date(s.starts_at)),
                concat('/kantoor/groen/diensten/', s.id)
            from green_shift s where s.id in (:ids)
            union all
            select cast(t.id as char), t.name, t.name, '/kantoor/groen/gereedschap' from green_tool t where t.id in (:ids)
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.BOARD, Role.COORDINATOR, Role.GARDENER)));
    }
}
