package nl.floreynwijk.places;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AuditName;
import nl.floreynwijk.access.AuditNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit trail calls dwellings, blocks and landlords. */
@Component
class PlacesAuditNames implements AuditNames {

    private final JdbcClient database;

    PlacesAuditNames(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, AuditName> of(Collection<String> ids, Locale language) {
        var names = new HashMap<String, AuditName>();
        var uuids = AuditNames.uuids(ids);
        if (!uuids.isEmpty()) {
            database.sql("""
                            select cast(id as char) as thing,
                                concat(street, ' ', house_number, if(addition regexp '^[[:alpha:]]?$', '', '-'), addition)
                                    as name
                            from places_dwelling where id in (:ids)
                            union all select cast(id as char), name from places_block where id in (:ids)
                            union all select cast(id as char), name from places_landlord where id in (:ids)
                            """).param("ids", uuids).query(row -> {
                names.put(row.getString("thing"), AuditName.of(row.getString("name")));
            });
        }
        return names;
    }
}
