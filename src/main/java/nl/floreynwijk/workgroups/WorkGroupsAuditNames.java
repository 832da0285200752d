package nl.floreynwijk.workgroups;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** What the audit trail calls working groups. */
@Component
class WorkGroupsAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(g.id as char) as thing, g.name as dutch, g.name as english, '/kantoor/werkgroepen' as page
            from workgroups_group g where g.id in (:ids)
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.COORDINATOR, Role.BOARD)));
    }
}
