package nl.floreynwijk.harry;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/**
 * What the audit trail calls lists and what stands on them. Whose list it is, is in another module: that it is a
 * landlord's is all that is said. What was taken off a list is called as on its other versions.
 */
@Component
class HarryAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(id as char) as thing,
                concat(if(landlord_id is null, 'Algemene lijst', 'Lijst van een verhuurder'), ', versie ', number) as dutch,
                concat(if(landlord_id is null, 'General list', 'List of a landlord'), ', version ', number) as english,
                concat('/kantoor/onderhoudslijst/', id) as page
            from harry_list where id in (:ids)
            union all
            select i.code, max(i.name_dutch), max(coalesce(nullif(i.name_english, ''), i.name_dutch)), null
            from harry_list l
            join harry_list version on version.whose = l.whose
            join harry_item i on i.list_id = version.id and i.code in (:codes)
            where l.id in (:ids)
            group by i.code
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of(Role.BOARD, Role.COORDINATOR)));
    }
}
