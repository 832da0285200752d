package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a second person agreed to is what is paid, and it is paid once. */
@PortalTest
class ApprovalsTest {

    private static final String PAINTERS = "NL91ABNA0417164300";
    private static final String OTHER = "NL20INGB0001234567";

    @Autowired
    PaymentOrders orders;

    @Autowired
    Expenses expenses;

    @Autowired
    ExpenseLists lists;

    @Autowired
    Documents documents;

    @Autowired
    AttachmentCheck files;

    @Autowired
    Suppliers suppliers;

    @Autowired
    Reversals reversals;

    @Autowired
    TransferQueries transfers;

    @Autowired
    LedgerCheck check;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    AccountId pieter = AccountId.random();
    AccountId bea = AccountId.random();
    ReservationId portico = ReservationId.random();
    SupplierId painter = SupplierId.random();
    ExpenseId large = ExpenseId.random();

    @BeforeEach
    void anInvoiceForTwoPeople() {
        pieter = people.signedIn("Pieter", Role.TREASURER);
        portico = invoices.reserved("Zuid", 3_000);
        painter = invoices.supplier("Schilder", PAINTERS);
        large = invoices.entered(portico, painter, "2026-1", Euros.of(600));
        bea = people.open("Bea", Role.BOARD);
    }

    private ExpenseDecision approve() {
        return approve(PAINTERS);
    }

    private ExpenseDecision approve(String seenIban) {
        people.signIn(bea);
        var decision = expenses.approve(large, seenIban);
        people.signIn(pieter);
        return decision;
    }

    private OrderResult order(ExpenseId... chosen) {
        return orders.make(OrderId.random(), Set.of(chosen), invoices.today());
    }

    private void changeIban(String iban) {
        var shown = suppliers.search("Schilder", 0, 1).getFirst();
        assertThat(suppliers.change(shown.id(), new SupplierPlan("Schilder", iban, false), shown.version()))
                .isInstanceOf(SupplierResult.Kept.class);
    }

    @Test
    void whatIsPaidGoesToTheAccountThatTheSecondPersonSaw() {
        approve();
        changeIban(OTHER);

        assertThat(order(large)).isEqualTo(new OrderResult.OtherAccount(List.of("Schilder")));
        assertThat(lists.search(ExpenseState.READY, "", 0, 10).getFirst().otherAccount())
                .isTrue();
        assertThat(expenses.askAgain(large)).isEqualTo(new ExpenseDecision.Done(ExpenseState.WAITING));
        assertThat(expenses.askAgain(large)).isEqualTo(new ExpenseDecision.NotNow(ExpenseState.WAITING));
        assertThat(approve(PAINTERS)).isEqualTo(new ExpenseDecision.OtherAccount());
        assertThat(approve(OTHER)).isEqualTo(new ExpenseDecision.Done(ExpenseState.READY));
        assertThat(order(large)).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void whoWasAgreedToBePaidByHandIsNotPaidByTheBank() {
        changeIban("");
        approve("");
        changeIban(OTHER);

        assertThat(order(large)).isEqualTo(new OrderResult.OtherAccount(List.of("Schilder")));
    }

    @Test
    void withoutTheDocumentThatBelongsToItNothingIsAgreedToOrPaid() {
        withdrawTheDocument();

        assertThat(lists.search(ExpenseState.WAITING, "", 0, 1).getFirst().lacksDocument())
                .isTrue();
        assertThat(approve()).isEqualTo(new ExpenseDecision.NoDocument());
        assertThat(expenses.attach(large, List.of(TestFiles.checkedPdf(files, "Nieuw.pdf"))))
                .isEqualTo(new DocumentsResult.Attached());
        assertThat(approve()).isEqualTo(new ExpenseDecision.Done(ExpenseState.READY));

        withdrawTheDocument();

        assertThat(order(large)).isEqualTo(new OrderResult.NoDocument(List.of("Schilder")));
        assertThat(expenses.pay(large, invoices.today())).isEqualTo(new ExpenseDecision.NoDocument());
        expenses.attach(large, List.of(TestFiles.checkedPdf(files, "Nog een.pdf")));
        assertThat(order(large)).isInstanceOf(OrderResult.Made.class);
    }

    private void withdrawTheDocument() {
        var document = database.sql("""
                        select attachment_id from budgets_expense_document d where expense_id = :expense and %s
                        """.formatted(DocumentIds.OPEN))
                .param("expense", large.value())
                .query(UUID.class)
                .single();
        documents.withdraw(new AttachmentId(document));
    }

    @Test
    void noMoreDocumentsAreAddedThanAnInvoiceMayHave() {
        var more = Stream.generate(() -> TestFiles.checkedPdf(files, "Foto.pdf"))
                .limit(Expenses.MOST_DOCUMENTS)
                .toList();

        assertThat(expenses.attach(large, more)).isEqualTo(new DocumentsResult.TooMany(Expenses.MOST_DOCUMENTS));
        assertThat(lists.search(ExpenseState.WAITING, "", 0, 1).getFirst().documents())
                .hasSize(1);
    }

    @Test
    void theSecondPersonSeesTheAccount() {
        assertThat(lists.search(ExpenseState.WAITING, "", 0, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.iban()).contains(new Iban(PAINTERS)))
                .satisfies(it -> assertThat(it.otherAccount()).isFalse());
    }

    @Test
    void theTrailTellsThatAnIbanChangedAndNotToWhat() {
        changeIban(OTHER);

        assertThat(database.sql("select detail from access_audit_entry where action = 'supplier-changed'")
                        .query(String.class)
                        .list())
                .containsExactly("iban");
    }

    @Test
    void whatIsWithdrawnIsLookedAtOnceMore() {
        approve();
        orders.withdraw(invoices.orderElsewhere(large));

        assertThat(invoices.stateOf(large)).isEqualTo(ExpenseState.WAITING);
        assertThat(order(large)).isEqualTo(new OrderResult.NotReady(1));
        assertThat(approve()).isEqualTo(new ExpenseDecision.Done(ExpenseState.READY));
        assertThat(order(large)).isInstanceOf(OrderResult.Made.class);
    }

    @Test
    void aPaymentThatSomebodyReversedIsLookedAtOnceMore() {
        approve();
        expenses.pay(large, invoices.today());
        reversals.reverse(transfers.paymentOf(large).orElseThrow().id(), "Vergist");

        assertThat(invoices.stateOf(large)).isEqualTo(ExpenseState.WAITING);
        assertThat(expenses.approve(large, PAINTERS)).isEqualTo(new ExpenseDecision.SamePerson());
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatOnePersonMayPayStaysReady() {
        var small = invoices.entered(portico, invoices.supplier("Verf BV", PAINTERS), "1", Euros.of(10));
        orders.withdraw(invoices.orderElsewhere(small));

        assertThat(invoices.stateOf(small)).isEqualTo(ExpenseState.READY);
    }

    @Test
    void anInvoiceInPartsIsJudgedAsAWhole() {
        var builder = invoices.supplier("Bouw BV", PAINTERS);
        var first = invoices.entered(portico, builder, "9a", Euros.of(499));
        var second = invoices.entered(portico, builder, "9b", Euros.of(499));

        assertThat(invoices.stateOf(first)).isEqualTo(ExpenseState.READY);
        assertThat(invoices.stateOf(second)).isEqualTo(ExpenseState.WAITING);
    }

    @Test
    void onlyInvoicesOfTheSameSupplierForTheSameThingCountTogether() {
        var builder = invoices.supplier("Bouw BV", PAINTERS);
        expenses.cancel(invoices.entered(portico, builder, "8", Euros.of(499)), "Dubbel");
        invoices.entered(invoices.reserved("Noord", 1_000), builder, "7", Euros.of(499));

        assertThat(invoices.stateOf(invoices.entered(portico, builder, "9", Euros.of(499))))
                .isEqualTo(ExpenseState.READY);
    }

    @Test
    void whatASecondPersonAgreedToCountsNoMore() {
        approve();

        assertThat(invoices.stateOf(invoices.entered(portico, painter, "2026-2", Euros.of(400))))
                .isEqualTo(ExpenseState.READY);
    }
}
