package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The blocks that dwellings are in. */
@Service
@RetryOnConflict
@Transactional
public class Blocks implements DwellingGroups<BlockId> {

    private final GroupTable<BlockId> table;

    Blocks(JdbcClient database, AuditTrail audit, ApplicationEventPublisher events) {
        var kept = new GroupTable.Kept<>(
                "places_block",
                "block_id",
                BlockId::new,
                PlacesActions.BLOCK_ADDED,
                PlacesActions.BLOCK_RENAMED,
                PlacesActions.BLOCK_REMOVED);
        table = new GroupTable<>(kept, database, audit, it -> events.publishEvent(new BlockRenamed(it)));
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    @Transactional(readOnly = true)
    public List<Choice<BlockId>> names() {
        return table.names();
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<GroupSummary<BlockId>> list(int offset, int limit) {
        return table.list(offset, limit);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult add(String name) {
        return table.add(name);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult rename(BlockId id, String name, int seenVersion) {
        return table.rename(id, name, seenVersion);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public RemovalResult remove(BlockId id) {
        return table.remove(id);
    }
}
