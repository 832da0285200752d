package nl.floreynwijk.places;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditNameQuery;
import nl.floreynwijk.access.AuditNames;
import org.springframework.stereotype.Component;

/** What the audit trail calls dwellings, blocks and landlords. */
@Component
class PlacesAuditNames implements AuditNames {

    private static final String NAMES = """
            select cast(id as char) as thing, name as dutch, name as english, null as page
            from (
                select id, concat(street, ' ', house_number, if(addition regexp '^[[:alpha:]]?$', '', '-'), addition)
                    as name
                from places_dwelling where id in (:ids)
                union all select id, name from places_block where id in (:ids)
                union all select id, name from places_landlord where id in (:ids)
            ) place
            """;

    @Override
    public Optional<AuditNameQuery> query() {
        return Optional.of(new AuditNameQuery(NAMES, Set.of()));
    }
}
