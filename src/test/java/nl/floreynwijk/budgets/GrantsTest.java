package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class GrantsTest {

    @Autowired
    Grants grants;

    @Autowired
    OpenBook books;

    @Autowired
    Documents documents;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void keepTheBooks() {
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
        budget = budgets.opened("proef", "Blok A");
    }

    @Test
    void aPromiseIsRecordedOnceAndBringsNoMoney() {
        var id = GrantId.random();
        var plan = budgets.plan(budget, Euros.of(600), Euros.of(400));

        assertThat(grants.record(id, plan)).isEqualTo(new GrantResult.Recorded(id));
        assertThat(grants.record(id, plan)).isEqualTo(new GrantResult.Recorded(id));

        assertThat(database.sql("select number, cents from budgets_instalment order by number")
                        .query((row, _) -> row.getInt(1) + ": " + row.getLong(2))
                        .list())
                .containsExactly("1: 60000", "2: 40000");
        assertThat(budgets.free(budget)).isZero();
    }

    @Test
    void instalmentsAreTogetherTheAmount() {
        var plan = budgets.plan(budget, Euros.of(600), Euros.of(400));

        assertThat(grants.record(GrantId.random(), of(plan, new Euros(100001))))
                .isEqualTo(new GrantResult.Refused(Set.of(GrantPlan.Problem.INSTALMENTS)));
        assertThat(grants.record(GrantId.random(), of(plan, Euros.ZERO)))
                .isEqualTo(new GrantResult.Refused(Set.of(GrantPlan.Problem.AMOUNT, GrantPlan.Problem.INSTALMENTS)));
    }

    private static GrantPlan of(GrantPlan plan, Euros amount) {
        return new GrantPlan(
                plan.funder(),
                plan.budget(),
                plan.title(),
                amount,
                plan.from(),
                plan.until(),
                plan.instalments(),
                plan.expectations());
    }

    @Test
    void moneyComesInOnceHoweverOftenItIsBooked() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));
        var receipt = TransferId.random();
        var received = new ReceiptResult.Received(Shares.undivided(Euros.of(250)));

        assertThat(grants.receive(grant, 1, receipt, Euros.of(250), budgets.today()))
                .isEqualTo(received);
        assertThat(grants.receive(grant, 1, receipt, Euros.of(250), budgets.today()))
                .isEqualTo(received);

        assertThat(budgets.free(budget)).isEqualTo(25000);
        assertThat(receive(grant, 1, 351)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(350)));
    }

    @Test
    void noMoreComesInThanAnInstalmentPromises() {
        var grant = budgets.granted(budget, Euros.of(600), Euros.of(400));

        assertThat(receive(grant, 1, 601)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.of(600)));
        assertThat(receive(grant, 1, 600)).isInstanceOf(ReceiptResult.Received.class);
        assertThat(receive(grant, 1, 1)).isEqualTo(new ReceiptResult.MoreThanPromised(Euros.ZERO));
        assertThat(receive(grant, 2, 400)).isInstanceOf(ReceiptResult.Received.class);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> receive(grant, 3, 1));
    }

    @Test
    void whatCameInHasAnAmountAndADay() {
        var grant = budgets.granted(budget, Euros.of(600));
        var today = budgets.today();

        assertThat(receive(grant, 1, 0)).isEqualTo(new ReceiptResult.NotAnAmount());
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), today.plusDays(1)))
                .isEqualTo(new ReceiptResult.NotADay(today));
        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), today.minusYears(3)))
                .isEqualTo(new ReceiptResult.NotADay(today));
    }

    @Test
    void nothingComesInInAClosedYear() {
        var grant = budgets.granted(budget, Euros.of(600));
        var last = budgets.today().getYear() - 1;
        database.sql("insert into budgets_year values (?, now(), uuid())")
                .param(last)
                .update();

        assertThat(grants.receive(grant, 1, TransferId.random(), Euros.of(1), LocalDate.of(last, 12, 31)))
                .isEqualTo(new ReceiptResult.YearClosed(last));
        assertThat(receive(grant, 1, 600)).isInstanceOf(ReceiptResult.Received.class);
    }

    @Test
    void aBlockSharesWithItsDwellingsToTheCentAndKeepsWhatCannotBeDivided() {
        budgets.label("delen", LabelPlans.shared(60, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 7);
        var grant = budgets.granted(block, Euros.of(2000));
        var shares = new Shares(new Euros(40006), 7, new Euros(8571));

        assertThat(grants.shares(grant, new Euros(100003))).isEqualTo(shares);
        assertThat(grants.receive(grant, 1, TransferId.random(), new Euros(100003), budgets.today()))
                .isEqualTo(new ReceiptResult.Received(shares));

        assertThat(budgets.free(block)).isEqualTo(40006);
        assertThat(partsOfDwellings()).hasSize(7).containsOnly(8571L);
        assertThat(database.sql("select -sum(balance_cents) from budgets_account where kind = 'GRANTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(100003);
    }

    @Test
    void theSecondTimeDwellingsHaveABudgetAlready() {
        budgets.label("delen", LabelPlans.shared(100, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");
        budgets.dwellings(block, 2);
        var grant = budgets.granted(block, Euros.of(2000));
        var receipt = TransferId.random();

        grants.receive(grant, 1, receipt, Euros.of(100), budgets.today());
        grants.receive(grant, 1, receipt, Euros.of(100), budgets.today());
        grants.receive(grant, 1, TransferId.random(), Euros.of(10), budgets.today());

        assertThat(budgets.free(block)).isZero();
        assertThat(partsOfDwellings()).containsExactly(5500L, 5500L);
    }

    @Test
    void aBlockWithoutDwellingsSharesNothing() {
        budgets.label("delen", LabelPlans.shared(60, "klusbudget"));
        var block = budgets.opened("delen", "Blok B");

        assertThat(grants.shares(budgets.granted(block, Euros.of(100)), Euros.of(100)))
                .isEqualTo(Shares.undivided(Euros.of(100)));
    }

    @Test
    void whatAFunderExpectsIsMetWithWhatWasSeen() {
        var grant = budgets.granted(budget, Euros.of(1000));

        assertThat(grants.meet(grant, 1, " \n ")).isEqualTo(new FindingResult.NotAText());
        assertThat(grants.meet(grant, 1, "Alle deuren zijn blauw")).isEqualTo(new FindingResult.Noted());
        assertThat(grants.meet(grant, 1, "Op één na,\r\n die van nummer 3.\n")).isEqualTo(new FindingResult.Noted());

        assertThat(database.sql("select finding from budgets_expectation")
                        .query(String.class)
                        .list())
                .containsExactly("Op één na, die van nummer 3.");
    }

    @Test
    void itsDocumentsAreThereForWhoeverMayReadTheBook() {
        var grant = budgets.granted(budget, Euros.of(600));
        var elsewhere = budgets.opened("proef", "Blok B");
        assertThat(grants.attach(grant, UploadId.random(), List.of(TestFiles.checkedPdf(check, "overeenkomst.pdf"))))
                .isEqualTo(new DocumentsResult.Attached());
        receive(grant, 1, 600);

        var document = grants.find(grant).orElseThrow().documents().getFirst();
        assertThat(document.name()).isEqualTo("overeenkomst.pdf");
        assertThat(books.find(budget, 10).orElseThrow().lines().getFirst().documents())
                .containsExactly(document.id());
        assertThat(books.document(budget, document.id())).isPresent();
        assertThat(books.document(elsewhere, document.id())).isEmpty();
    }

    @Test
    void aDocumentThatWasClosedOffOpensForNobody() {
        var grant = budgets.granted(budget, Euros.of(600));
        grants.attach(grant, UploadId.random(), List.of(TestFiles.checkedPdf(check, "brief.pdf")));
        receive(grant, 1, 600);
        var document = grants.find(grant).orElseThrow().documents().getFirst().id();

        documents.withdraw(document);
        documents.withdraw(document);

        assertThat(grants.find(grant).orElseThrow().documents()).isEmpty();
        assertThat(books.find(budget, 10).orElseThrow().lines().getFirst().documents())
                .isEmpty();
        assertThat(books.document(budget, document)).isEmpty();
    }

    @Test
    void aGrantHasOnlySoManyDocuments() {
        var grant = budgets.granted(budget, Euros.of(600));
        var file = TestFiles.checkedPdf(check, "brief.pdf");
        assertThat(grants.attach(grant, UploadId.random(), Collections.nCopies(Grants.MOST_DOCUMENTS - 1, file)))
                .isEqualTo(new DocumentsResult.Attached());

        assertThat(grants.attach(grant, UploadId.random(), List.of(file, file)))
                .isEqualTo(new DocumentsResult.TooMany(Grants.MOST_DOCUMENTS));
        assertThat(grants.attach(grant, UploadId.random(), List.of(file))).isEqualTo(new DocumentsResult.Attached());
        assertThat(grants.find(grant).orElseThrow().documents()).hasSize(Grants.MOST_DOCUMENTS);
    }

    @Test
    void documentsAreAddedOnceHoweverOftenThatIsAsked() {
        var grant = budgets.granted(budget, Euros.of(600));
        var upload = UploadId.random();
        var files = Collections.nCopies(Grants.MOST_DOCUMENTS, TestFiles.checkedPdf(check, "brief.pdf"));

        assertThat(grants.attach(grant, upload, files)).isEqualTo(new DocumentsResult.Attached());
        assertThat(grants.attach(grant, upload, files)).isEqualTo(new DocumentsResult.Attached());

        assertThat(grants.find(grant).orElseThrow().documents()).hasSize(Grants.MOST_DOCUMENTS);
    }

    private ReceiptResult receive(GrantId grant, int instalment, long euros) {
        return grants.receive(grant, instalment, TransferId.random(), Euros.of(euros), budgets.today());
    }

    private List<Long> partsOfDwellings() {
        return database.sql("""
                        select a.balance_cents from budgets_account a join budgets_budget b on b.id = a.budget_id
                        where b.label = 'klusbudget' and a.kind = 'FREE'
                        """).query((row, _) -> row.getLong(1)).list();
    }
}
