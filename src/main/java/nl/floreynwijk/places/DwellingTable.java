package nl.floreynwijk.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds dwellings for other modules, in one query each time. */
@Component
class DwellingTable implements Places {

    private static final String COLUMNS =
            "id, street, house_number, addition, postcode, town, block_id, landlord_id, tenure";

    private final JdbcClient database;
    private final Boundaries boundaries;
    private final AuditTrail audit;

    DwellingTable(JdbcClient database, Boundaries boundaries, AuditTrail audit) {
        this.database = database;
        this.boundaries = boundaries;
        this.audit = audit;
    }

    @Override
    public Optional<Placing> at(Postcode postcode, HouseNumber houseNumber) {
        return database.sql("select " + COLUMNS + """
                         from places_dwelling
                        where postcode = :postcode and house_number = :number and addition_key = :key
                        """)
                .param("postcode", postcode.value())
                .param("number", houseNumber.number())
                .param("key", houseNumber.key())
                .query((row, number) -> placingIn(row))
                .optional();
    }

    @Override
    public Optional<Placing> of(DwellingId dwelling) {
        return of(List.of(dwelling)).stream().findFirst();
    }

    @Override
    public List<Placing> of(Collection<DwellingId> dwellings) {
        if (dwellings.isEmpty()) {
            return List.of();
        }
        return database.sql("select " + COLUMNS + " from places_dwelling where id in (:ids)")
                .param("ids", dwellings.stream().map(DwellingId::value).toList())
                .query((row, number) -> placingIn(row))
                .list();
    }

    /** Who comes second waits for the first to commit, and then finds that dwelling. */
    @Override
    @RetryOnConflict
    @Transactional
    public Placing settle(Address address) {
        return at(address.postcode(), address.houseNumber()).orElseGet(() -> add(address));
    }

    private Placing add(Address address) {
        var dwelling = Dwelling.at(address);
        database.sql("""
                        insert into places_dwelling
                            (id, street, house_number, addition, addition_key, postcode, town, version)
                        values (:id, :street, :number, :addition, :key, :postcode, :town, 0)
                        on duplicate key update id = id
                        """)
                .param("id", dwelling.id().value())
                .param("street", address.street())
                .param("number", address.houseNumber().number())
                .param("addition", address.houseNumber().addition())
                .param("key", address.houseNumber().key())
                .param("postcode", address.postcode().value())
                .param("town", address.town())
                .update();
        var placing = at(address.postcode(), address.houseNumber()).orElseThrow();
        if (placing.dwelling().equals(dwelling.id())) {
            audit.record(PlacesActions.DWELLING_ADDED, dwelling.id().toString());
        }
        return placing;
    }

    @Override
    public List<DwellingId> inBlock(BlockId block) {
        return database.sql("""
                        select id
                        from places_dwelling
                        where block_id = :block
                        order by street, house_number, addition_key, postcode
                        """)
                .param("block", block.value())
                .query((row, number) -> new DwellingId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Optional<String> nameOf(BlockId block) {
        return database.sql("select name from places_block where id = :block")
                .param("block", block.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<Choice<LandlordId>> landlords() {
        return database.sql("select id, name from places_landlord order by name")
                .query((row, _) -> new Choice<>(new LandlordId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public boolean isInside(Address address) {
        return boundaries.hold(address);
    }

    static Placing placingIn(ResultSet row) throws SQLException {
        return new Placing(
                new DwellingId(row.getObject("id", UUID.class)),
                new Address(
                        row.getString("street"),
                        new HouseNumber(row.getInt("house_number"), row.getString("addition")),
                        new Postcode(row.getString("postcode")),
                        row.getString("town")),
                id(row, "block_id").map(BlockId::new),
                id(row, "landlord_id").map(LandlordId::new),
                Optional.ofNullable(row.getString("tenure")).map(Tenure::valueOf));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        @Nullable UUID value = row.getObject(column, UUID.class);
        return Optional.ofNullable(value);
    }
}
