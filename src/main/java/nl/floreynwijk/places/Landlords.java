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

/** The landlords that let dwellings. */
@Service
@RetryOnConflict
@Transactional
public class Landlords implements DwellingGroups<LandlordId> {

    private final LandlordRepository repository;
    private final JdbcClient database;
    private final AuditTrail audit;

    Landlords(LandlordRepository repository, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.database = database;
        this.audit = audit;
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    @Transactional(readOnly = true)
    public List<Choice<LandlordId>> names() {
        return database.sql("select id, name from places_landlord order by name limit :most")
                .param("most", MOST)
                .query((row, number) ->
                        new Choice<>(new LandlordId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<GroupSummary<LandlordId>> list(int offset, int limit) {
        return database.sql("""
                        select l.id, l.name, l.version,
                            (select count(*) from places_dwelling d where d.landlord_id = l.id) as dwellings
                        from places_landlord l
                        order by l.name
                        limit :limit offset :offset
                        """)
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query((row, number) -> new GroupSummary<>(
                        new LandlordId(row.getObject("id", UUID.class)),
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
        var landlord = Landlord.named(name);
        try {
            repository.save(landlord);
        } catch (DuplicateKeyException e) {
            return new NamingResult.NameTaken();
        }
        audit.record(PlacesActions.LANDLORD_ADDED, landlord.id().toString());
        return new NamingResult.Named(landlord.name());
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public NamingResult rename(LandlordId id, String name, int seenVersion) {
        if (!PlaceName.isName(name)) {
            return new NamingResult.NotAName();
        }
        var landlord = repository.findById(id).filter(it -> it.version() == seenVersion);
        if (landlord.isEmpty()) {
            return new NamingResult.ChangedMeanwhile();
        }
        return rename(landlord.get(), PlaceName.tidy(name));
    }

    private NamingResult rename(Landlord landlord, String name) {
        if (!landlord.name().equals(name)) {
            landlord.rename(name);
            try {
                repository.save(landlord);
            } catch (DuplicateKeyException e) {
                return new NamingResult.NameTaken();
            }
            audit.record(PlacesActions.LANDLORD_RENAMED, landlord.id().toString());
        }
        return new NamingResult.Named(name);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public RemovalResult remove(LandlordId id) {
        if (repository.deleteUnused(id) == 1) {
            audit.record(PlacesActions.LANDLORD_REMOVED, id.toString());
            return new RemovalResult.Removed();
        }
        var dwellings = repository.countDwellings(id);
        return dwellings == 0 ? new RemovalResult.Removed() : new RemovalResult.StillUsed(dwellings);
    }
}
