package nl.floreynwijk.budgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.stereotype.Component;

/** Invoices, payment files and lines of the bank, on the pages that list them. */
@Component
class BankExamples implements PageExamples {

    private final TestInvoices invoices;
    private final PaymentOrders orders;
    private final BankStatements statements;

    BankExamples(TestInvoices invoices, PaymentOrders orders, BankStatements statements) {
        this.invoices = invoices;
        this.orders = orders;
        this.statements = statements;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        var reservation = invoices.reserved("Voorbeeldblok", 10_000);
        var supplier = invoices.supplier("Voorbeeldschilder", "NL91ABNA0417164300");
        IntStream.range(0, ROWS).forEach(it -> {
            invoices.entered(reservation, supplier, "V" + it, Euros.of(10));
            var ordered = invoices.entered(reservation, supplier, "W" + it, Euros.of(10));
            orders.make(OrderId.random(), Set.of(ordered), invoices.today());
        });
        fillBank();
    }

    private void fillBank() {
        var statement = TestStatement.ours("Voorbeeld", invoices.today());
        IntStream.range(0, ROWS).forEach(it -> statement.line(-395 - it, "Bank", "", ""));
        try {
            statements.take(invoices.file(statement.xml()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
