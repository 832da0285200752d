package nl.floreynwijk.parade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads and keeps what an edition asks. */
@Component("paradePrices")
class Prices {

    private static final String LIST = """
            select 'EARLY' as part, cast(early_until as char) as one, '' as two, '' as three, 0 as cents, null as early_cents,
                0 as deposit_cents, null as id, 0 as watts, 0 as stock, 0 as taken, 0 as position
            from parade_edition where id = :edition and early_until is not null
            union all
            select 'PRICE', category, kind, unit, price_cents, early_cents, deposit_cents, null, 0, 0, 0, 0
            from parade_price where edition_id = :edition %1$s
            union all
            select 'LIMIT', category, '', '', 0, null, 0, null, 0, most, 0, 0
            from parade_category_limit where edition_id = :edition %1$s
            union all
            select 'ADD_ON', kind, name, '', price_cents, null, 0, id, watts, stock, taken, position
            from parade_add_on where edition_id = :edition
            order by part, position, two
            """;

    private static final String ALL = LIST.formatted("");
    private static final String OF_CATEGORY = LIST.formatted("and category = :category");

    private final JdbcClient database;

    Prices(JdbcClient database) {
        this.database = database;
    }

    /** All that it asks; one query. */
    PriceList listOf(EditionId edition) {
        return read(database.sql(ALL).param("edition", edition.value()));
    }

    /** What it asks for stalls of one category, and for what comes with a pitch; one query. */
    PriceList listOf(EditionId edition, Category category) {
        return read(database.sql(OF_CATEGORY).param("edition", edition.value()).param("category", category.name()));
    }

    private static PriceList read(StatementSpec list) {
        var prices = new ArrayList<Price>();
        var addOns = new ArrayList<AddOnSummary>();
        var limits = new EnumMap<Category, Integer>(Category.class);
        var early = new ArrayList<LocalDate>();
        list.query(row -> {
            switch (row.getString("part")) {
                case "EARLY" -> early.add(LocalDate.parse(row.getString("one")));
                case "PRICE" -> prices.add(priceIn(row));
                case "LIMIT" -> limits.put(Category.valueOf(row.getString("one")), row.getInt("stock"));
                default -> addOns.add(addOnIn(row));
            }
        });
        return new PriceList(prices, addOns, limits, early.stream().findFirst());
    }

    private static Price priceIn(ResultSet row) throws SQLException {
        return new Price(
                Category.valueOf(row.getString("one")),
                BookerKind.valueOf(row.getString("two")),
                PriceUnit.valueOf(row.getString("three")),
                new Euros(row.getLong("cents")),
                Optional.ofNullable(row.getObject("early_cents", Long.class)).map(Euros::new),
                new Euros(row.getLong("deposit_cents")));
    }

    private static AddOnSummary addOnIn(ResultSet row) throws SQLException {
        return new AddOnSummary(
                new AddOnId(row.getObject("id", UUID.class)),
                AddOnKind.valueOf(row.getString("one")),
                row.getString("two"),
                new Euros(row.getLong("cents")),
                row.getInt("watts"),
                row.getInt("stock"),
                row.getInt("stock") - row.getInt("taken"));
    }

    boolean has(EditionId edition) {
        return database.sql("select exists (select 1 from parade_price where edition_id = :edition)")
                .param("edition", edition.value())
                .query(Boolean.class)
                .single();
    }

    /** From now on these are all prices there are. */
    void keep(EditionId edition, List<Price> prices) {
        clear("parade_price", edition);
        prices.forEach(it -> database.sql("""
                        insert into parade_price
                            (edition_id, category, kind, unit, price_cents, early_cents, deposit_cents)
                        values (:edition, :category, :kind, :unit, :price, :early, :deposit)
                        """)
                .param("edition", edition.value())
                .param("category", it.category().name())
                .param("kind", it.kind().name())
                .param("unit", it.unit().name())
                .param("price", it.price().cents())
                .param("early", centsOf(it.early()))
                .param("deposit", it.deposit().cents())
                .update());
    }

    private static @Nullable Long centsOf(Optional<Euros> amount) {
        return amount.map(Euros::cents).orElse(null);
    }

    /** From now on these are all limits there are. */
    void keepLimits(EditionId edition, Map<Category, Integer> limits) {
        clear("parade_category_limit", edition);
        limits.forEach((category, most) -> database.sql(
                        "insert into parade_category_limit (edition_id, category, most) values (:edition, :category, :most)")
                .param("edition", edition.value())
                .param("category", category.name())
                .param("most", most)
                .update());
    }

    private void clear(String table, EditionId edition) {
        database.sql("delete from %s where edition_id = :edition".formatted(table))
                .param("edition", edition.value())
                .update();
    }

    /** Everything that one asks, nothing of it taken yet, is asked by the other too. */
    void copy(EditionId from, EditionId to) {
        copy(from, to, """
                insert into parade_price (edition_id, category, kind, unit, price_cents, early_cents, deposit_cents)
                select :to, category, kind, unit, price_cents, early_cents, deposit_cents
                from parade_price where edition_id = :from
                """);
        copy(from, to, """
                insert into parade_category_limit (edition_id, category, most)
                select :to, category, most from parade_category_limit where edition_id = :from
                """);
        copy(from, to, """
                insert into parade_add_on (id, edition_id, kind, name, price_cents, watts, stock, taken, position)
                select uuid(), :to, kind, name, price_cents, watts, stock, 0, position
                from parade_add_on where edition_id = :from
                """);
    }

    private void copy(EditionId from, EditionId to, String rows) {
        database.sql(rows).param("from", from.value()).param("to", to.value()).update();
    }
}
