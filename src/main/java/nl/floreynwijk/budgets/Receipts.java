package nl.floreynwijk.budgets;

import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which transfers brought in which instalment. */
@Component
class Receipts {

    private final JdbcClient database;

    Receipts(JdbcClient database) {
        this.database = database;
    }

    void note(Receipt receipt) {
        database.sql("""
                        insert into budgets_receipt (id, grant_id, instalment, cents, transfers)
                        values (:id, :grant, :instalment, :cents, :transfers)
                        """)
                .param("id", receipt.id().value())
                .param("grant", receipt.grant().value())
                .param("instalment", receipt.instalment())
                .param("cents", receipt.amount().cents())
                .param("transfers", receipt.transfers())
                .update();
    }

    /** The receipt that a transfer under this grant is part of. */
    Optional<Receipt> with(TransferId transfer, GrantId grant) {
        return database
                .sql("select * from budgets_receipt where grant_id = :grant")
                .param("grant", grant.value())
                .query((row, _) -> new Receipt(
                        new TransferId(row.getObject("id", UUID.class)),
                        new GrantId(row.getObject("grant_id", UUID.class)),
                        row.getInt("instalment"),
                        new Euros(row.getLong("cents")),
                        row.getInt("transfers")))
                .list()
                .stream()
                .filter(it -> it.all().contains(transfer))
                .findFirst();
    }
}
