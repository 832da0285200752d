package nl.floreynwijk.budgets.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.TestInvoices;
import nl.floreynwijk.budgets.TestStatement;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The treasurer pays invoices through the bank, and reads back what the bank did. */
class BankStory extends BrowserStory {

    private static final String BLOCK = "Blok Élandstraat 101–159 oneven";
    private static final String PAINTER = "Schildersbedrijf Van den Heuvel-Oosterhuis & Zonen B.V.";

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void threeInvoices() {
        people.signIn(accountOf(DemoPerson.PIETER));
        var portico = invoices.reserved(BLOCK, 5_000);
        var painter = invoices.supplier(PAINTER, "NL91ABNA0417164300");
        var neighbour = invoices.supplier("Buurman Jan van de hoek", "");
        invoices.entered(portico, painter, "2026-00123", new Euros(35_095));
        invoices.entered(portico, painter, "2026-00124", new Euros(12_100));
        invoices.entered(portico, neighbour, "bon 7", new Euros(2_350));
        invoices.entered(portico, painter, "2026-00125", Euros.of(1_250));
        TestPeople.signOut();
    }

    private AccountId accountOf(DemoPerson person) {
        return new AccountId(database.sql("select id from access_account where email = :email")
                .param("email", person.address())
                .query(UUID.class)
                .single());
    }

    @AfterEach
    void forgetThem() throws SQLException {
        invoices.forget(BLOCK, "STORY-1");
    }

    @Test
    void pieterPaysInvoicesThroughTheBank() {
        var amina = somebody("nl", PHONE);
        start(amina, DemoPerson.AMINA);
        look(amina, "budgets-start");
        open(amina, "/kantoor/rekeningen");
        assertThat(amina.getByText("Naar NL91 ABNA 0417 1643 00")).isVisible();
        look(amina, "budgets-invoices-waiting");
        button(amina, "Akkoord: " + PAINTER + " · 2026-00125").click();
        assertThat(amina.getByText("kan betaald worden.")).isVisible();

        var pieter = somebody("nl", DESKTOP);
        signIn(pieter, DemoPerson.PIETER);
        open(pieter, "/kantoor/rekeningen");
        pieter.getByText("Te betalen").first().click();
        settle(pieter);
        // What is typed is looked for a moment later, and then the rows are drawn anew
        pieter.waitForResponse(
                it -> it.url().contains("v-r=uidl"),
                () -> field(pieter, "Zoek op leverancier, nummer of potje").fill("Élandstraat"));
        settle(pieter);
        choose(pieter, "Nu betalen: " + PAINTER + " · 2026-00123");
        choose(pieter, "Nu betalen: " + PAINTER + " · 2026-00124");
        look(pieter, "budgets-invoices-ready");
        pieter.setViewportSize(DESKTOP, 900);
        pieter.getByText("Betaalbestand maken (2").click();
        assertThat(pieter.getByText("In het bestand komen 2 facturen")).isVisible();
        look(pieter, "budgets-order-dialog");
        pieter.locator(
                        "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .first()
                .click();
        assertThat(pieter.getByText("Het betaalbestand is gemaakt")).isVisible();
        look(pieter, "budgets-order-made");
        var download = pieter.waitForDownload(
                () -> link(pieter, "Betaalbestand ophalen").click());
        assertEquals("betalingen-" + invoices.today() + ".xml", download.suggestedFilename());
        open(pieter, "/kantoor/betaalbestanden");
        look(pieter, "budgets-orders");
        pieter.setViewportSize(DESKTOP, 900);
        pieter.getByText("Betalingen bekijken").first().click();
        assertThat(pieter.getByText("NL91 ABNA 0417 1643 00").first()).isVisible();
        look(pieter, "budgets-order-payments");
        readStatement(pieter);
    }

    private void readStatement(Page pieter) {
        open(pieter, "/kantoor/bank");
        look(pieter, "budgets-bank-empty");
        var statement = invoices.answer(TestStatement.ours("STORY-1", invoices.today()), invoices.newestOrder(), -1, "")
                .line(-395, "Bank", "", "")
                .line(1_500, "Mevrouw A.B.C. de Wit-van Oosterhout en/of de heer Van Oosterhout", "", "");
        choose(pieter, "geen-afschrift.xml", "Datum;Bedrag");
        assertThat(pieter.getByText("Dit bestand kunnen we niet lezen.")).isVisible();
        look(pieter, "budgets-bank-refused");
        choose(pieter, "afschrift.xml", statement.xml());
        assertThat(pieter.getByText("2 regels herkenden we zelf.")).isVisible();
        look(pieter, "budgets-bank-open");
        pieter.setViewportSize(DESKTOP, 900);
        var bankCosts = button(pieter, "Wat is dit?: Bank, €\u00a03,95");
        bankCosts.click();
        assertThat(pieter.getByText("We vinden geen factuur")).isVisible();
        // Back in the list by keyboard, and on with the mouse: the rows stay where they are
        button(pieter, "Terug").press("Enter");
        assertThat(pieter.getByText("We vinden geen factuur")).isHidden();
        bankCosts.click();
        assertThat(pieter.getByText("We vinden geen factuur")).isVisible();
        look(pieter, "budgets-bank-choose");
        button(pieter, "Opzij leggen").click();
        pieter.getByLabel("Waarom?").fill("Bankkosten");
        lookAt(pieter, "budgets-bank-aside", PHONE, ColorScheme.LIGHT);
        pieter.locator(
                        "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .first()
                .click();
        assertThat(pieter.getByText("De regel ligt opzij.")).isVisible();
        pieter.getByText("Gekoppeld", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(pieter.getByText("Hoort bij:").first()).isVisible();
        look(pieter, "budgets-bank-matched");
        inEnglish();
    }

    private void inEnglish() {
        var pieter = somebodyWhoChose("en", PHONE);
        signIn(pieter, DemoPerson.PIETER);
        open(pieter, "/kantoor/bank");
        look(pieter, "budgets-bank-english");
        open(pieter, "/kantoor/rekeningen");
        look(pieter, "budgets-invoices-english");
    }

    private static void choose(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Page page, String label) {
        settle(page);
        page.getByLabel(label).click();
        assertThat(page.getByLabel(label)).isChecked();
        settle(page);
    }
}
