package nl.floreynwijk.blockbudget;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** What the audit trail calls rounds and proposals: by their titles. */
@Component
class BlockbudgetAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(id as char) as thing, title as dutch, title as english, page
            from (
                select id, title, concat('/stemkamer/', id) as page from blockbudget_round where id in (:ids)
                union all
                select id, title, if(state = 'WITHDRAWN', null, concat('/stemkamer/', round_id, '/voorstellen/', id))
                from blockbudget_proposal where id in (:ids)
            ) thing
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.BOARD, Role.TREASURER, Role.COORDINATOR)));
    }
}
