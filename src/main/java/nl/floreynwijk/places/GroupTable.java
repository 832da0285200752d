package nl.floreynwijk.places;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What blocks and landlords have in common: a table of names of which no two are alike, and dwellings that belong to them.
 *
 * <p>It works in the transaction of the service that asks, which has looked at who asks.
 */
class GroupTable<I extends Record> implements DwellingGroups<I> {

    private final Kept<I> kept;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Consumer<I> renamed;

    /**
     * How one kind of groups is kept.
     *
     * @param table has the columns id, name and version
     * @param column of a dwelling, which names the group
     */
    record Kept<I>(
            String table,
            String column,
            Function<UUID, I> id,
            AuditAction added,
            AuditAction renamed,
            AuditAction removed) {

        /** The statement, for this table and this column. */
        String sql(String statement) {
            return statement.replace("{table}", table).replace("{column}", column);
        }
    }

    /** @param renamed hears, in the same transaction, which one has another name now */
    GroupTable(Kept<I> kept, JdbcClient database, AuditTrail audit, Consumer<I> renamed) {
        this.kept = kept;
        this.database = database;
        this.audit = audit;
        this.renamed = renamed;
    }

    @Override
    public List<Choice<I>> names() {
        return database.sql(kept.sql("select id, name from {table} order by name limit :most"))
                .param("most", MOST)
                .query((row, number) ->
                        new Choice<>(kept.id().apply(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public List<GroupSummary<I>> list(int offset, int limit) {
        return database.sql(kept.sql("""
                        select g.id, g.name, g.version,
                            (select count(*) from places_dwelling d where d.{column} = g.id) as dwellings
                        from {table} g
                        order by g.name
                        limit :limit offset :offset
                        """))
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query((row, number) -> new GroupSummary<>(
                        kept.id().apply(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("dwellings"),
                        row.getInt("version")))
                .list();
    }

    @Override
    public NamingResult add(String name) {
        if (!PlaceName.isName(name)) {
            return new NamingResult.NotAName();
        }
        if (count() >= MOST) {
            return new NamingResult.Enough(MOST);
        }
        var id = UUID.randomUUID();
        var tidy = PlaceName.tidy(name);
        try {
            database.sql(kept.sql("insert into {table} (id, name, version) values (:id, :name, 0)"))
                    .param("id", id)
                    .param("name", tidy)
                    .update();
        } catch (DuplicateKeyException e) {
            return new NamingResult.NameTaken();
        }
        audit.record(kept.added(), id.toString());
        return new NamingResult.Named(tidy);
    }

    private int count() {
        return database.sql(kept.sql("select count(*) from {table}"))
                .query(Integer.class)
                .single();
    }

    @Override
    public NamingResult rename(I id, String name, int seenVersion) {
        if (!PlaceName.isName(name)) {
            return new NamingResult.NotAName();
        }
        var tidy = PlaceName.tidy(name);
        var before = database.sql(kept.sql("select name from {table} where id = :id and version = :seen for update"))
                .param("id", id.toString())
                .param("seen", seenVersion)
                .query(String.class)
                .optional();
        if (before.isEmpty()) {
            return new NamingResult.ChangedMeanwhile();
        }
        return before.get().equals(tidy) ? new NamingResult.Named(tidy) : write(id, tidy);
    }

    private NamingResult write(I id, String name) {
        try {
            database.sql(kept.sql("update {table} set name = :name, version = version + 1 where id = :id"))
                    .param("id", id.toString())
                    .param("name", name)
                    .update();
        } catch (DuplicateKeyException e) {
            return new NamingResult.NameTaken();
        }
        audit.record(kept.renamed(), id.toString());
        renamed.accept(id);
        return new NamingResult.Named(name);
    }

    @Override
    public RemovalResult remove(I id) {
        var removed = database.sql(kept.sql("""
                        delete from {table}
                        where id = :id and not exists (select 1 from places_dwelling where {column} = :id)
                        """)).param("id", id.toString()).update();
        if (removed == 1) {
            audit.record(kept.removed(), id.toString());
            return new RemovalResult.Removed();
        }
        var dwellings = database.sql(kept.sql("select count(*) from places_dwelling where {column} = :id"))
                .param("id", id.toString())
                .query(Integer.class)
                .single();
        return dwellings == 0 ? new RemovalResult.Removed() : new RemovalResult.StillUsed(dwellings);
    }
}
