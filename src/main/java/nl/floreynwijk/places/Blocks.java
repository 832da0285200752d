package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The blocks that dwellings are in. */
@Service
@RetryOnConflict
@Transactional
public class Blocks implements DwellingGroups<BlockId> {

    private final BlockRepository repository;
    private final JdbcClient database;
    private final AuditTrail audit;

    Blocks(BlockRepository repository, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.database = database;
        this.audit = audit;
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    @Transactional(readOnly = true)
    public List<Choice<BlockId>> names() {
        return database.sql("select id, name from places_block order by name limit :most")
                .param("most", MOST)
                .query((row, number) ->
                        new Choice<>(new BlockId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<GroupSummary<BlockId>> list(int offset, int limit) {
        return database.sql("""
                        select b.id, b.name, b.version,
                            (select count(*) from places_dwelling d where d.block_id = b.id) as dwellings
                        from places_block b
                        order by b.name
                        limit :limit offset :offset
                        """)
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query((row, number) -> new GroupSummary<>(
                        new BlockId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("dwellings"),
                        row.getInt("version")))
                .list();
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult add(String name) {
        if (!PlaceName.isName(name)) {
            return new NamingResult.NotAName();
        }
        if (repository.count() >= MOST) {
            return new NamingResult.Enough(MOST);
        }
        var block = Block.named(name);
        try {
            repository.save(block);
        } catch (DuplicateKeyException e) {
            return new NamingResult.NameTaken();
        }
        audit.record(PlacesActions.BLOCK_ADDED, block.id().toString());
        return new NamingResult.Named(block.name());
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult rename(BlockId id, String name, int seenVersion) {
        if (!PlaceName.isName(name)) {
            return new NamingResult.NotAName();
        }
        var block = repository.findById(id).filter(it -> it.version() == seenVersion);
        if (block.isEmpty()) {
            return new NamingResult.ChangedMeanwhile();
        }
        return rename(block.get(), PlaceName.tidy(name));
    }

    private NamingResult rename(Block block, String name) {
        if (!block.name().equals(name)) {
            block.rename(name);
            try {
                repository.save(block);
            } catch (DuplicateKeyException e) {
                return new NamingResult.NameTaken();
            }
            audit.record(PlacesActions.BLOCK_RENAMED, block.id().toString());
        }
        return new NamingResult.Named(name);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public RemovalResult remove(BlockId id) {
        if (repository.deleteUnused(id) == 1) {
            audit.record(PlacesActions.BLOCK_REMOVED, id.toString());
            return new RemovalResult.Removed();
        }
        var dwellings = repository.countDwellings(id);
        return dwellings == 0 ? new RemovalResult.Removed() : new RemovalResult.StillUsed(dwellings);
    }
}
