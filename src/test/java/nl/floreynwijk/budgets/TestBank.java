package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the bank says, for tests; whoever is signed in is a treasurer. */
@Component
class TestBank {

    private final BankStatements statements;
    private final BankLines lines;
    private final TestInvoices invoices;
    private final JdbcClient database;

    TestBank(BankStatements statements, BankLines lines, TestInvoices invoices, JdbcClient database) {
        this.statements = statements;
        this.lines = lines;
        this.invoices = invoices;
        this.database = database;
    }

    /** A statement of today without lines. */
    TestStatement statement(String id) {
        return TestStatement.ours(id, invoices.today());
    }

    ImportResult take(TestStatement statement) {
        return take(statement.xml());
    }

    ImportResult take(String xml) {
        try {
            return statements.take(invoices.file(xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one line in this state. */
    BankLine only(LineState state) {
        assertThat(lines.search(state, "", 0, 10)).hasSize(1);
        return lines.search(state, "", 0, 10).getFirst();
    }

    /** How the bank knows a payment file. */
    String messageIdOf(OrderId order) {
        return database.sql("select message_id from budgets_order where id = :id")
                .param("id", order.value())
                .query(String.class)
                .single();
    }
}
