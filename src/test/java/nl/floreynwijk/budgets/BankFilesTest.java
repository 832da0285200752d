package nl.floreynwijk.budgets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What the treasurer and readers of a book take from the portal past all pages. */
@PortalTest
class BankFilesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    PaymentOrders orders;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    OfficeBrowser browser;
    ExpenseId paint = ExpenseId.random();
    OrderId order = OrderId.random();

    @BeforeEach
    void anInvoiceIsOrdered() {
        browser = new OfficeBrowser(portal);
        people.signedIn("Pieter", Role.TREASURER);
        var portico = invoices.reserved("Zuid", 1_000);
        paint = invoices.entered(portico, invoices.supplier("Schilder", "NL91ABNA0417164300"), "2026-1", Euros.of(100));
        order = invoices.orderElsewhere(paint);
    }

    private String fileOf(String id) {
        return OrderFilesController.FILE.replace("{order}", id);
    }

    @Test
    void theTreasurerTakesThePaymentFile() throws Exception {
        var answer = browser.open(fileOf(order.toString()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/xml");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"betalingen-" + invoices.today() + ".xml\"");
        assertThat(answer.getContentAsString(UTF_8)).contains("<CtrlSum>100.00</CtrlSum>");
    }

    @Test
    void aFileThatIsNotThereIsToldInASentence() throws Exception {
        orders.withdraw(order);

        for (var id : new String[] {order.toString(), UUID.randomUUID().toString(), "nee"}) {
            var answer = browser.open(fileOf(id));
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString(UTF_8)).contains("Lever het niet nog een keer in.");
        }
    }

    @Test
    void theBoardTakesNoPaymentFile() throws Exception {
        people.signedIn("Bea", Role.BOARD);

        assertThat(browser.open(fileOf(order.toString())).getStatus()).isEqualTo(403);
    }

    private String document() {
        return database.sql("""
                        select r.budget_id, d.attachment_id from budgets_expense_document d
                        join budgets_expense e on e.id = d.expense_id
                        join budgets_reservation r on r.id = e.reservation_id where e.id = :id
                        """)
                .param("id", paint.value())
                .query((row, _) -> "/potjes/%s/documenten/%s".formatted(row.getString(1), row.getString(2)))
                .single();
    }

    @Test
    void whoeverReadsTheBookSeesItsDocumentsAndNobodyElse() throws Exception {
        var address = document();
        var answer = browser.open(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");

        var other = address.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
        assertThat(browser.open(other).getStatus()).isEqualTo(404);
        assertThat(browser.open("/potjes/nee/documenten/nee").getStatus()).isEqualTo(404);

        people.signedIn("Rosa", Role.MEMBER);
        assertThat(browser.open(address).getStatus()).isEqualTo(404);
    }
}
