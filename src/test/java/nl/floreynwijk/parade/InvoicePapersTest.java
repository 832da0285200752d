package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.flow.i18n.I18NProvider;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.OfficeBrowser;
import nl.floreynwijk.membership.TestMembers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Invoices and credit notes on paper, with a code that a bank app reads; and all of them in a file. */
@PortalTest
class InvoicePapersTest {

    @Autowired
    InvoicePapers papers;

    @Autowired
    ParadeMoney desk;

    @Autowired
    MoneyFiles files;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestMembers members;

    @Autowired
    Memberships memberships;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    I18NProvider texts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private AccountId anna = AccountId.random();
    private AccountId pieter = AccountId.random();
    private EditionId edition = EditionId.random();
    private BookingId kaas = BookingId.random();

    @BeforeEach
    void thereIsABooking() {
        anna = people.open("Anna Kaas");
        pieter = people.open("Pieter Penning", Role.TREASURER);
        edition = parade.edition();
        var its = parade.pitches(edition, 1).getFirst();
        kaas = money.invoiced(edition, anna, "=HYPERLINK(\"x\") <b>Kaas</b>", pitch(its, 5000), deposit(its, 1000));
    }

    private InvoiceId paper(int index) {
        people.signIn(pieter);
        return desk.account(kaas).orElseThrow().papers().get(index).id();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private String expectedCode(String amount) {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                "Winkeliersvereniging",
                "NL20INGB0001234567",
                amount,
                "",
                "",
                money.reference(edition, 1));
    }

    @Test
    void anInvoiceSaysWhatToPayAndItsCodeDoesToo() throws Exception {
        var id = paper(0);
        people.signIn(anna);

        var pdf = new ByteArrayOutputStream();

        assertThat(papers.print(id, pdf)).map(InvoiceNumber::text).contains(money.reference(edition, 1));
        assertThat(textOf(pdf.toByteArray()))
                .contains(
                        "Factuur",
                        money.reference(edition, 1),
                        "Anna Kaas",
                        "Winkeliersvereniging",
                        "Borg",
                        "€ 60,00",
                        "Inclusief 21% btw € 8,68",
                        "NL20 INGB 0001 2345 67");
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, 200)))
                    .isEqualTo(expectedCode("EUR60.00"));
        }
    }

    @Test
    void aBusinessIsNamedWithItsNumberBeforeWhoBookedAndWhereTheyLive() throws Exception {
        var karim = members.signedIn("Karim");
        kaas = money.invoiced(edition, karim, "De <Kaasboer>", pitch(PitchId.random(), 5000));
        database.sql("update parade_booking set kvk = '12345678' where id = ?")
                .param(kaas.value())
                .update();

        var text = textOf(printed(paper(0)));

        assertThat(text)
                .containsPattern("Voor De <Kaasboer> KvK 12345678 Karim Testman Bomenstraat \\d+.* \\d{4} [A-Z]{2} ");
        assertThat(text).contains("Van Wijkcoöperatie Floreyn Noordewierweg 1, Amersfoort");
        assertThat(text).doesNotContain("Btw-nummer");

        var id = paper(0);
        people.signedIn("meike", Role.PARADE_ORGANISER);
        assertThat(textOf(printed(id)))
                .as("who has no need of their home")
                .contains("KvK 12345678 Karim Testman")
                .doesNotContain("Bomenstraat");
        people.signIn(karim);
        assertThat(textOf(printed(id))).contains("Bomenstraat");
    }

    @Test
    void theNumbersOfTheCooperativeAreThereOnceTheyAreSet() {
        var set = cooperative("0123 4567", "NL001234567B01");

        assertThat(new PaperParties(set, memberships, currentAccount, texts).sender(Languages.DUTCH))
                .containsExactly("De Linde", "Plein 1", "KvK 01234567", "Btw-nummer NL001234567B01");
        assertThatIllegalArgumentException().isThrownBy(() -> cooperative("", "btw 12"));
    }

    private static Cooperative cooperative(String kvk, String vatNumber) {
        return new Cooperative(
                "De Linde",
                "Linde",
                "Linde",
                "Zwolle",
                "a@example.org",
                "038",
                "Plein 1",
                "altijd",
                null,
                null,
                kvk,
                vatNumber);
    }

    @Test
    void whatWasPaidIsNotAskedAgain() throws Exception {
        var id = paper(0);
        var plan = new PaymentPlan(PaymentId.random(), new Euros(2000), DutchTime.day(clock.instant()), "");
        desk.markPaid(kaas, plan, new Euros(6000));
        people.signIn(anna);

        assertThat(read(ImageIO.read(
                        new ByteArrayInputStream(papers.picture(kaas).orElseThrow()))))
                .isEqualTo(expectedCode("EUR40.00"));
        assertThat(textOf(printed(id))).contains("€ 40,00");
    }

    @Test
    void aCreditNoteSaysOfWhichInvoiceAndHowMuch() throws Exception {
        money.creditAll(kaas, 50, CreditReason.UNCERTAIN);
        var id = paper(1);

        assertThat(textOf(printed(id)))
                .contains(
                        "Creditnota",
                        "onzeker",
                        "van factuur " + money.reference(edition, 1) + ", 50%",
                        "€ -35,00",
                        "€ -4,34")
                .doesNotContain("Nog te betalen");
    }

    @Test
    void inEnglishForWhoeverReadsThat() throws Exception {
        var id = paper(0);
        people.signIn(people.open("Olga Organiser", Locale.ENGLISH, Role.PARADE_ORGANISER));

        assertThat(textOf(printed(id))).contains("Invoice", "Still to be paid", "€ 60.00");
    }

    @Test
    void othersFindNoPaper() throws Exception {
        var id = paper(0);
        people.signedIn("Bert Brood", Role.MEMBER, Role.BOARD);

        var pdf = new ByteArrayOutputStream();
        assertThat(papers.print(id, pdf)).isEmpty();
        assertThat(pdf.size()).isZero();
        assertThat(papers.picture(kaas)).isEmpty();
        assertThat(browser().open("/parade/facturen/" + id).getStatus()).isEqualTo(404);
        assertThat(browser().open("/parade/facturen/geen-id").getStatus()).isEqualTo(404);
        assertThat(browser().open("/parade/boeking/" + kaas + "/betaalcode.png").getStatus())
                .isEqualTo(404);
    }

    private OfficeBrowser browser() {
        return new OfficeBrowser(portal);
    }

    @Test
    void whoeverBookedGetsTheFile() throws Exception {
        var id = paper(0);
        people.signIn(anna);

        var answer = browser().open("/parade/facturen/" + id);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains(money.reference(edition, 1) + ".pdf");
        assertThat(browser().open("/parade/boeking/" + kaas + "/betaalcode.png").getContentType())
                .isEqualTo("image/png");
    }

    @Test
    void theFilesHaveEverythingAndRunNoFormula() throws Exception {
        money.creditAll(kaas, 50, CreditReason.CANCELLED);
        people.signIn(pieter);
        desk.markPaid(
                kaas,
                new PaymentPlan(PaymentId.random(), new Euros(2000), DutchTime.day(clock.instant()), "+1"),
                new Euros(2500));

        var invoices = new ByteArrayOutputStream();
        files.writeCsv(edition, MoneyFiles.Kind.INVOICES, invoices);
        var payments = new ByteArrayOutputStream();
        files.writeCsv(edition, MoneyFiles.Kind.PAYMENTS, payments);

        assertThat(invoices.toString(StandardCharsets.UTF_8))
                .contains(money.reference(edition, 1), money.reference(edition, 2), "60,00", "-35,00")
                .doesNotContain(";=HYPERLINK")
                .doesNotContain(";\"=HYPERLINK");
        assertThat(payments.toString(StandardCharsets.UTF_8)).contains("20,00").doesNotContain(";+1");
        assertThat(browser()
                        .open("/kantoor/parade/" + edition + "/geld/facturen.xlsx")
                        .getStatus())
                .isEqualTo(200);
        assertThat(browser()
                        .open("/kantoor/parade/" + edition + "/geld/anders.xlsx")
                        .getStatus())
                .isEqualTo(404);
    }

    private byte[] printed(InvoiceId id) throws IOException {
        var pdf = new ByteArrayOutputStream();
        papers.print(id, pdf);
        return pdf.toByteArray();
    }
}
