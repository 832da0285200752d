package nl.floreynwijk.places;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes many dwellings at once, with as few statements as that takes. */
@Component
class ImportTable {

    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportTable(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What is known of the dwellings with these postcodes; locked, nobody else changes them until all is done. */
    Map<Door, Placing> known(Set<String> postcodes, boolean locked) {
        var known = new HashMap<Door, Placing>();
        if (!postcodes.isEmpty()) {
            database.sql("select * from places_dwelling where postcode in (:postcodes)" + (locked ? " for update" : ""))
                    .param("postcodes", postcodes)
                    .query((row, number) -> DwellingTable.placingIn(row))
                    .list()
                    .forEach(it -> known.put(Door.of(it.address()), it));
        }
        return known;
    }

    /** The blocks there are, and which of them is meant by each of these words; names compare as in their table. */
    NamedGroups blocks(Set<String> written) {
        return groups("places_block", written);
    }

    /** The landlords there are, likewise. */
    NamedGroups landlords(Set<String> written) {
        return groups("places_landlord", written);
    }

    private NamedGroups groups(String table, Set<String> written) {
        var groups = new NamedGroups();
        database.sql("""
                        select g.id, g.name, w.written
                        from %s g
                        left join json_table(:written, '$[*]' columns (written varchar(80) path '$')) w
                            on g.name = w.written collate utf8mb4_uca1400_ai_ci
                        """.formatted(table))
                .param("written", JSON.writeValueAsString(written))
                .query(row -> {
                    groups.know(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            Optional.ofNullable(row.getString("written")));
                });
        written.forEach(groups::idOf);
        return groups;
    }

    /** Adds these blocks; one whose name another has by now stays out. */
    void addBlocks(Collection<String> names) {
        addGroups("places_block", names);
    }

    /** Adds these landlords, likewise. */
    void addLandlords(Collection<String> names) {
        addGroups("places_landlord", names);
    }

    private void addGroups(String table, Collection<String> names) {
        batches.batchUpdate(
                "insert into " + table + " (id, name, version) values (?, ?, 0) on duplicate key update id = id",
                names,
                AT_ONCE,
                (row, name) -> {
                    row.setObject(1, UUID.randomUUID());
                    row.setString(2, name);
                });
    }

    /**
     * Adds these dwellings.
     *
     * @throws OptimisticLockingFailureException when somebody else added one of them since it was looked up
     */
    void add(List<Placing> dwellings) {
        try {
            batches.batchUpdate("""
                    insert into places_dwelling
                        (street, house_number, addition, addition_key, postcode, town, block_id, landlord_id, tenure,
                            id, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """, dwellings, AT_ONCE, ImportTable::fill);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Somebody else added the same dwelling", e);
        }
    }

    /** Writes these dwellings, which were locked. */
    void change(List<Placing> dwellings) {
        batches.batchUpdate("""
                update places_dwelling
                set street = ?, house_number = ?, addition = ?, addition_key = ?, postcode = ?, town = ?, block_id = ?,
                    landlord_id = ?, tenure = ?, version = version + 1
                where id = ?
                """, dwellings, AT_ONCE, ImportTable::fill);
    }

    private static void fill(PreparedStatement row, Placing placing) throws SQLException {
        var address = placing.address();
        row.setString(1, address.street());
        row.setInt(2, address.houseNumber().number());
        row.setString(3, address.houseNumber().addition());
        row.setString(4, address.houseNumber().key());
        row.setString(5, address.postcode().value());
        row.setString(6, address.town());
        row.setObject(7, valueOf(placing.block().map(BlockId::value)));
        row.setObject(8, valueOf(placing.landlord().map(LandlordId::value)));
        row.setString(9, placing.tenure().map(Tenure::name).orElse(null));
        row.setObject(10, placing.dwelling().value());
    }

    private static @Nullable UUID valueOf(Optional<UUID> id) {
        return id.orElse(null);
    }
}
