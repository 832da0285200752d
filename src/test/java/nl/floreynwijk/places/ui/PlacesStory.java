package nl.floreynwijk.places.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office keeps dwellings, blocks and landlords; the board draws the boundaries. */
class PlacesStory extends BrowserStory {

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void forgetPlaces() {
        database.sql("delete from places_dwelling").update();
        database.sql("delete from places_block").update();
        database.sql("delete from places_landlord").update();
        database.sql("delete from places_area_part").update();
    }

    @Test
    void sanneAddsADwellingAndPutsItRight() {
        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/blokken");
        field(sanne, "Naam van een nieuw blok").fill("Blok Zuid");
        sanne.keyboard().press("Enter");
        assertThat(sanne.getByText("Het blok Blok Zuid is toegevoegd.")).isVisible();
        look(sanne, "blocks");
        sanne.setViewportSize(DESKTOP, 900);
        field(sanne, "Naam van een nieuw blok").fill("Blok Zuid");
        sanne.keyboard().press("Enter");
        assertThat(problem(sanne, "Er is al een blok met deze naam.")).isVisible();
        look(sanne, "blocks-refused");
        sanne.setViewportSize(DESKTOP, 900);

        open(sanne, "/kantoor/woningen");
        look(sanne, "dwellings-none");
        sanne.setViewportSize(DESKTOP, 900);
        button(sanne, "Woning toevoegen").click();
        inDialog(sanne, "Toevoegen").click();
        assertThat(problem(sanne, "Dit is geen postcode.")).isVisible();
        assertThat(field(sanne, "Postcode")).isFocused();
        settle(sanne);
        look(sanne, "add-dwelling-dialog-refused");
        sanne.setViewportSize(DESKTOP, 900);
        field(sanne, "Postcode").fill("3812ab");
        field(sanne, "Huisnummer").fill("12 bis A");
        field(sanne, "Straat").fill("Boomstraat");
        inDialog(sanne, "Toevoegen").click();
        assertThat(sanne.getByText("Boomstraat 12-bis A is toegevoegd.")).isVisible();

        button(sanne, "Boomstraat 12-bis A wijzigen").click();
        field(sanne, "Straat").fill("Bomenstraat");
        sanne.getByRole(AriaRole.DIALOG).getByLabel("Blok").fill("Blok Zuid");
        sanne.keyboard().press("Enter");
        look(sanne, "correct-dwelling-dialog");
        sanne.setViewportSize(DESKTOP, 900);
        inDialog(sanne, "Opslaan").click();
        assertThat(sanne.getByText("Bomenstraat 12-bis A is opgeslagen.")).isVisible();
        look(sanne, "dwellings");
    }

    @Test
    void aminaDrawsTheNeighbourhood() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/wijk");
        field(amina, "Vier cijfers, postcode of straat").fill("38");
        amina.keyboard().press("Enter");
        assertThat(problem(amina, "Vul vier cijfers in")).isVisible();
        for (var part : new String[] {"3812", "3811 zz", "Bomenstraat"}) {
            field(amina, "Vier cijfers, postcode of straat").fill(part);
            amina.keyboard().press("Enter");
            assertThat(field(amina, "Vier cijfers, postcode of straat")).hasValue("");
        }
        look(amina, "neighbourhood");
        amina.setViewportSize(DESKTOP, 900);
        button(amina, "3811 ZZ weghalen").click();
        assertThat(amina.getByText("3811 ZZ hoort niet meer bij de wijk.")).isVisible();
    }

    @Test
    void aLandlordThatHasDwellingsStays() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/verhuurders");
        field(amina, "Naam van een nieuwe verhuurder").fill("Portal");
        button(amina, "Toevoegen").click();
        button(amina, "Portal een andere naam geven").click();
        field(amina, "Naam").fill("Portaal");
        look(amina, "rename-dialog");
        amina.setViewportSize(DESKTOP, 900);
        inDialog(amina, "Opslaan").click();
        assertThat(amina.getByText("De naam is nu Portaal.")).isVisible();
        database.sql("""
                        insert into places_dwelling (id, street, house_number, addition, addition_key, postcode, town,
                            landlord_id, version)
                        select uuid(), 'Bomenstraat', 12, '', '', '3812AB', 'Amersfoort', id, 0 from places_landlord
                        """).update();
        button(amina, "Portaal weghalen").click();
        assertThat(amina.getByText("Van Portaal is nog 1 woning.")).isVisible();
        look(amina, "landlord-still-used");
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
