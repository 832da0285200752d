package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bank.StatementProblem;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.TestStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement of the bank pays what it mentions, and shows the treasurer what is not sure. */
@PortalTest
class ParadeBankTest {

    @Autowired
    ParadeBank bank;

    @Autowired
    ParadeMoney desk;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @TempDir
    Path folder = Path.of("");

    private EditionId edition = EditionId.random();
    private BookingId kaas = BookingId.random();
    private BookingId brood = BookingId.random();

    @BeforeEach
    void thereAreTwoBookings() {
        var anna = people.open("Anna Kaas");
        edition = parade.edition();
        var pitches = parade.pitches(edition, 2);
        kaas = money.invoiced(edition, anna, "Kaas van Anna", pitch(pitches.get(0), 5000));
        brood = money.invoiced(edition, anna, "Brood", pitch(pitches.get(1), 2500));
        people.signedIn("Pieter Penning", Role.TREASURER);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private TestStatement statement(String id) {
        return TestStatement.ours(id, today());
    }

    private StatementRead take(String xml) throws IOException {
        var file = folder.resolve("statement.xml");
        Files.writeString(file, xml);
        return bank.take(edition, file);
    }

    private StatementRead take(TestStatement statement) throws IOException {
        return take(statement.xml());
    }

    private Euros open(BookingId booking) {
        return desk.account(booking).orElseThrow().standing().open();
    }

    private String first() {
        return money.reference(edition, 1);
    }

    private String second() {
        return money.reference(edition, 2);
    }

    private List<BankLineSummary> waiting() {
        return bank.lines(edition, BankLineState.OPEN, 0, 20);
    }

    @Test
    void whatMentionsAnInvoiceAndIsExactlyThatMuchPaysIt() throws IOException {
        assertThat(take(statement("1").line(5000, "A. Kaas " + first(), "", "")))
                .isEqualTo(new StatementRead.Taken(1, 0, 1));

        assertThat(open(kaas)).isEqualTo(Euros.ZERO);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theNumberMayBeWrittenInManyWays() throws IOException {
        var loose = first().replace("-", " ").toLowerCase(Locale.ROOT);
        var tight = second().replace("-", "");

        take(statement("1").line(5000, "factuur " + loose + " dank", "", "").line(2500, "x", tight, ""));

        assertThat(open(kaas)).isEqualTo(Euros.ZERO);
        assertThat(open(brood)).isEqualTo(Euros.ZERO);
    }

    @Test
    void onePaymentPaysSeveralInvoicesWhenItAddsUp() throws IOException {
        take(statement("1").line(7500, first() + " en " + second(), "", ""));

        assertThat(open(kaas)).isEqualTo(Euros.ZERO);
        assertThat(open(brood)).isEqualTo(Euros.ZERO);
    }

    @Test
    void whatIsNotSureWaitsAndSaysWhy() throws IOException {
        take(statement("1")
                .line(5000, first(), "", "")
                .line(5000, "nog eens " + first(), "", "")
                .line(2400, second(), "", "")
                .line(7400, first() + " en " + second(), "", "")
                .line(2500, "voor de kraam", "", "")
                .line(2500, money.reference(edition, 99), "", ""));

        assertThat(waiting())
                .extracting(BankLineSummary::why)
                .containsExactlyInAnyOrder(
                        BankLineWhy.ALREADY_PAID,
                        BankLineWhy.AMOUNT_DIFFERS,
                        BankLineWhy.SEVERAL,
                        BankLineWhy.NO_REFERENCE,
                        BankLineWhy.UNKNOWN_NUMBER);
        assertThat(open(brood)).isEqualTo(new Euros(2500));
    }

    @Test
    void whatGoesOutIsNotTaken() throws IOException {
        assertThat(take(statement("1").line(-5000, first(), "", ""))).isEqualTo(new StatementRead.Taken(0, 0, 0));
    }

    @Test
    void theSameStatementAndTheSameLineInAnotherOneChangeNothing() throws IOException {
        var one = statement("1").referred("REF1", 5000, "x").line(5000, first(), "", "");
        take(one);

        assertThat(take(one)).isEqualTo(new StatementRead.Taken(0, 2, 0));
        assertThat(take(statement("2").referred("REF1", 5000, "x"))).isEqualTo(new StatementRead.Taken(0, 1, 0));
        assertThat(take(statement("3").referred("", 5000, "x"))).isEqualTo(new StatementRead.Taken(1, 0, 0));
        assertThat(open(kaas)).isEqualTo(Euros.ZERO);
    }

    @Test
    void aStatementOfAnotherAccountIsRefused() throws IOException {
        var other = new TestStatement("1", "NL91ABNA0417164300", today(), 0).line(5000, first(), "", "");

        assertThat(take(other)).isInstanceOf(StatementRead.OtherAccount.class);
        assertThat(open(kaas)).isEqualTo(new Euros(5000));
    }

    @Test
    void aFileThatDeclaresEntitiesOrIsNoStatementIsRefusedWhole() throws IOException {
        var good = statement("1").line(5000, first(), "", "").xml();

        assertThat(take(good.replace("<Document", "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\"><Document")))
                .isInstanceOfSatisfying(
                        StatementRead.Refused.class,
                        it -> assertThat(it.problem().kind()).isEqualTo(StatementProblem.Kind.DECLARES_ENTITIES));
        assertThat(take("geen xml")).isInstanceOf(StatementRead.Refused.class);
        assertThat(take(good.replace(
                        "50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>", "51.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>")))
                .isInstanceOf(StatementRead.Refused.class);
        assertThat(open(kaas)).isEqualTo(new Euros(5000));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void withoutAnAccountThereIsNothingToRead() throws IOException {
        parade.rule(edition, "iban", "");

        assertThat(take(statement("1").line(5000, first(), "", ""))).isInstanceOf(StatementRead.NoAccount.class);
        edition = EditionId.random();
        assertThat(take(statement("1"))).isInstanceOf(StatementRead.Unknown.class);
    }

    @Test
    void theTreasurerMatchesByHandAndCanUndoThat() throws IOException {
        take(statement("1").line(2400, "Anna", "", ""));
        var line = waiting().getFirst();

        assertThat(bank.choices(line, "brood")).extracting(PayingBooking::id).containsExactly(brood);
        assertThat(bank.match(line.entry(), brood)).isInstanceOf(BankLineResult.Done.class);
        assertThat(bank.match(line.entry(), kaas)).isInstanceOf(BankLineResult.NotNow.class);
        assertThat(open(brood)).isEqualTo(new Euros(100));

        desk.undo(desk.account(brood).orElseThrow().payments().getFirst().id(), "Andere kraam");
        assertThat(waiting()).hasSize(1);
        assertThat(bank.match(line.entry(), kaas)).isInstanceOf(BankLineResult.Done.class);
        assertThat(open(brood)).isEqualTo(new Euros(2500));
        assertThat(open(kaas)).isEqualTo(new Euros(2600));
    }

    @Test
    void undoingOneOfSeveralUndoesTheWholeLine() throws IOException {
        take(statement("1").line(7500, first() + " " + second(), "", ""));

        assertThat(desk.undo(
                        desk.account(brood).orElseThrow().payments().getFirst().id(), "Fout"))
                .isEqualTo(new UndoResult.Undone(2));
        assertThat(open(kaas)).isEqualTo(new Euros(5000));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aLineIsSetAsideAndTakenBack() throws IOException {
        take(statement("1").line(2400, "loterij", "", ""));
        var entry = waiting().getFirst().entry();

        assertThat(bank.setAside(entry)).isInstanceOf(BankLineResult.Done.class);
        assertThat(bank.setAside(entry)).isInstanceOf(BankLineResult.NotNow.class);
        assertThat(waiting()).isEmpty();
        assertThat(bank.lines(edition, BankLineState.ASIDE, 0, 20)).hasSize(1);
        assertThat(bank.reopen(entry)).isInstanceOf(BankLineResult.Done.class);
        assertThat(bank.reopen("nooit gezien")).isInstanceOf(BankLineResult.Unknown.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aRefundThatComesBackIsToBeRefundedAgain() throws IOException {
        take(statement("1").line(5000, first(), "", ""));
        money.creditAll(kaas, 100, CreditReason.ORGANISER);
        desk.refund(kaas, new PaymentPlan(PaymentId.random(), new Euros(5000), today(), ""), "");
        assertThat(open(kaas)).isEqualTo(Euros.ZERO);

        take(statement("2").line(5000, money.reference(edition, 3), "", "AC04"));

        assertThat(open(kaas)).isEqualTo(new Euros(-5000));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aPaymentThatTheBankTakesBackIsOwedAgain() throws IOException {
        take(statement("1").line(5000, first(), "", ""));

        take(statement("2").line(-5000, first(), "", "MD06"));

        assertThat(open(kaas)).isEqualTo(new Euros(5000));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatTheBankTakesBackWithoutSayingWhatWaits() throws IOException {
        take(statement("1").line(-5000, "x", "", "MD06"));
        var line = waiting().getFirst();

        assertThat(line.why()).isEqualTo(BankLineWhy.TAKEN_BACK);
        assertThat(bank.match(line.entry(), kaas)).isInstanceOf(BankLineResult.NothingTaken.class);
    }

    @Test
    void aPaymentForAnotherEditionWithTheSameAccountIsBookedThere() throws IOException {
        var next = parade.edition();
        var later = money.invoiced(
                next,
                AccountId.random(),
                "Fietsen",
                pitch(parade.pitches(next, 1).getFirst(), 900));

        take(statement("1").line(900, money.reference(next, 1), "", ""));

        assertThat(open(later)).isEqualTo(Euros.ZERO);
        assertThat(waiting()).isEmpty();
        assertThat(bank.lines(next, BankLineState.MATCHED, 0, 10)).hasSize(1);
    }

    @Test
    void ofTwoInvoicesOfOneBookingEachCanBePaidByItself() throws IOException {
        money.agreed(kaas, pitch(parade.pitches(parade.edition(), 1).getFirst(), 800));

        take(statement("1").line(800, money.reference(edition, 3), "", ""));

        assertThat(open(kaas)).isEqualTo(new Euros(5000));
    }
}
