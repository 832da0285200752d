package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The landlords that let dwellings. */
@Service
@RetryOnConflict
@Transactional
public class Landlords implements DwellingGroups<LandlordId> {

    private final GroupTable<LandlordId> table;

    Landlords(JdbcClient database, AuditTrail audit) {
        var kept = new GroupTable.Kept<>(
                "places_landlord",
                "landlord_id",
                LandlordId::new,
                PlacesActions.LANDLORD_ADDED,
                PlacesActions.LANDLORD_RENAMED,
                PlacesActions.LANDLORD_REMOVED);
        table = new GroupTable<>(kept, database, audit, _ -> {});
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    @Transactional(readOnly = true)
    public List<Choice<LandlordId>> names() {
        return table.names();
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<GroupSummary<LandlordId>> list(int offset, int limit) {
        return table.list(offset, limit);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult add(String name) {
        return table.add(name);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult rename(LandlordId id, String name, int seenVersion) {
        return table.rename(id, name, seenVersion);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public RemovalResult remove(LandlordId id) {
        return table.remove(id);
    }
}
