package nl.floreynwijk.parade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what comes with pitches; how many of it are taken is the affair of {@link AddOnStock}. */
@Component
class AddOnTable {

    private final JdbcClient database;

    AddOnTable(JdbcClient database) {
        this.database = database;
    }

    void add(EditionId edition, AddOnPlan plan) {
        database.sql("""
                        insert into parade_add_on
                            (id, edition_id, kind, name, price_cents, watts, stock, taken, position)
                        select :id, :edition, :kind, :name, :price, :watts, :stock, 0, coalesce(max(position), 0) + 1
                        from parade_add_on where edition_id = :edition
                        """)
                .param("id", AddOnId.random().value())
                .param("edition", edition.value())
                .param("kind", plan.kind().name())
                .param("name", plan.name())
                .param("price", plan.price().cents())
                .param("watts", plan.watts())
                .param("stock", plan.stock())
                .update();
    }

    /** Whether it is so from now on: no fewer than were taken. */
    boolean change(AddOnId id, AddOnPlan plan) {
        return database.sql("""
                        update parade_add_on set kind = :kind, name = :name, price_cents = :price, watts = :watts, stock = :stock
                        where id = :id and taken <= :stock
                        """)
                        .param("id", id.value())
                        .param("kind", plan.kind().name())
                        .param("name", plan.name())
                        .param("price", plan.price().cents())
                        .param("watts", plan.watts())
                        .param("stock", plan.stock())
                        .update()
                == 1;
    }

    void remove(AddOnId id) {
        database.sql("delete from parade_add_on where id = :id")
                .param("id", id.value())
                .update();
    }
}
