package nl.floreynwijk.budgets.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.budgets.GrantExamples;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board decides on labels; the treasurer keeps suppliers and funders, and records what is promised and comes in. */
class OfficeMoneyStory extends BrowserStory {

    private static final String LONG =
            "Stichting Woningbeheer Soesterkwartier en Omstreken, afdeling Planmatig Onderhoud";

    @Autowired
    GrantExamples examples;

    @Test
    void aminaDecidesOnALabel() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/labels");
        show(amina, "labels");
        button(amina, "Nieuw label").click();
        inDialog(amina, "Opslaan").click();
        assertThat(problem(amina, "Kies minstens één doel.")).isVisible();
        assertThat(field(amina, "Naam in het Nederlands")).isFocused();
        show(amina, "label-dialog-refused");
        inDialog(amina, "Terug").click();

        button(amina, "Blokbudget wijzigen").click();
        field(amina, "Eén reservering is nooit meer dan").fill("25000");
        show(amina, "label-dialog");
        inDialog(amina, "Opslaan").click();
        assertThat(amina.getByText("Het label Blokbudget is gewijzigd.")).isVisible();
        show(amina, "labels-changed");
        button(amina, "Nieuw doel").click();
        show(amina, "purpose-dialog");
    }

    @Test
    void pieterKeepsSuppliers() {
        var pieter = somebody("nl", DESKTOP);
        signIn(pieter, DemoPerson.PIETER);
        open(pieter, "/kantoor/leveranciers");
        field(pieter, "Naam van een leverancier").fill("bestaat niet");
        show(pieter, "suppliers-none");
        button(pieter, "Nieuwe leverancier").click();
        field(pieter, "Naam").fill("Schildersbedrijf Van der Heuvel-Oosterbaan en Dochters uit de Bomenbuurt");
        field(pieter, "IBAN").fill("NL91 ABNA 0417 1643 01");
        inDialog(pieter, "Opslaan").click();
        assertThat(problem(pieter, "Dit IBAN klopt niet.")).isVisible();
        show(pieter, "supplier-dialog-refused");
        field(pieter, "IBAN").fill("NL91 ABNA 0417 1643 00");
        inDialog(pieter, "Opslaan").click();
        assertThat(pieter.getByText("is toegevoegd.")).isVisible();
        assertThat(pieter.getByText("NL91 ABNA 0417 1643 00").first()).isVisible();
        show(pieter, "suppliers");
    }

    @Test
    void pieterRecordsAGrantAndBooksWhatComesIn() {
        examples.block("Het lange blok aan de oostkant van de Bomenstraat");
        var pieter = somebody("nl", DESKTOP);
        signIn(pieter, DemoPerson.PIETER);
        open(pieter, "/kantoor/toezeggingen");
        field(pieter, "Titel, geldgever of potje").fill("bestaat niet");
        show(pieter, "grants-none");
        link(pieter, "Geldgevers").click();
        settle(pieter);
        show(pieter, "funders-first");
        open(pieter, "/kantoor/toezeggingen/nieuw");
        button(pieter, "Toezegging vastleggen").click();
        assertThat(problem(pieter, "Kies wie het geld geeft.")).isVisible();
        show(pieter, "add-grant-refused");

        button(pieter, "Nieuwe geldgever").click();
        field(pieter, "Naam").fill(LONG.substring(0, 80));
        show(pieter, "funder-dialog");
        inDialog(pieter, "Toevoegen").click();
        pieter.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Potje"))
                .fill("lange blok");
        pieter.getByRole(AriaRole.OPTION).first().click();
        field(pieter, "Titel").fill("Groot onderhoud van kozijnen, voordeuren en portieken in het lange blok");
        field(pieter, "Toegezegd").fill("10000");
        field(pieter, "In hoeveel termijnen?").fill("3");
        button(pieter, "Verdeel gelijk").click();
        assertThat(pieter.getByText("Dat is precies wat er is toegezegd.")).isVisible();
        field(pieter, "Wat moet er bereikt worden? (1)").fill("Alle voordeuren zijn geschilderd voor de winter begint");
        field(pieter, "Hoe laat u dat zien? (1)").fill("Foto’s van voor en na, en een rondgang met twee bewoners");
        show(pieter, "add-grant");
        button(pieter, "Toezegging vastleggen").click();
        assertThat(pieter.getByText("De toezegging is vastgelegd.")).isVisible();
        show(pieter, "grant-recorded");

        named(pieter, "is ontvangen").first().click();
        show(pieter, "receipt-dialog");
        pieter.getByLabel("Hoeveel kwam er binnen?").fill("9999");
        inDialog(pieter, "Boeken").click();
        assertThat(problem(pieter, "Van deze termijn komt nog")).isVisible();
        show(pieter, "receipt-dialog-refused");
        pieter.getByLabel("Hoeveel kwam er binnen?").fill("3333,34");
        inDialog(pieter, "Boeken").click();
        assertThat(pieter.getByText("is geboekt.")).isVisible();

        button(pieter, "Er komt minder geld").click();
        field(pieter, "Hoeveel minder?").fill("8000");
        field(pieter, "Waarom?").fill("De corporatie bezuinigt dit jaar op alle wijken in de stad.");
        assertThat(pieter.getByText("moet € 1.333,34 terug")).isVisible();
        show(pieter, "cut-dialog");
        inDialog(pieter, "Vastleggen").click();
        assertThat(pieter.getByText("Vastgelegd.")).isVisible();
        named(pieter, "Bekeken:").click();
        show(pieter, "finding-dialog");
        field(pieter, "Wat u zag").fill("De helft is klaar: de even nummers.");
        inDialog(pieter, "Opslaan").click();
        assertThat(pieter.getByText("De helft is klaar")).isVisible();
        show(pieter, "grant");
        open(pieter, "/kantoor/toezeggingen");
        show(pieter, "grants");
        link(pieter, "Geldgevers").click();
        settle(pieter);
        named(pieter, "Wie mag meekijken namens").first().click();
        show(pieter, "readers-dialog");
    }

    /** A button with these words in what a screen reader calls it. */
    private static Locator named(Page page, String part) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(part));
    }

    /** On a phone and on a desk, in the light and in the dark. */
    private static void show(Page page, String name) {
        settle(page);
        look(page, "money-" + name);
        takePicture(page, "money-" + name, DESKTOP, ColorScheme.LIGHT);
        page.setViewportSize(DESKTOP, 900);
        settle(page);
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
