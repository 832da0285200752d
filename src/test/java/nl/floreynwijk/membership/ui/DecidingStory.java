package nl.floreynwijk.membership.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board looks at who lives elsewhere before it lets them vote, and the desk sees what it forgot to fill in. */
class DecidingStory extends BrowserStory {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void thereIsABlock() {
        database.sql("insert ignore into places_block (id, name, version) values (uuid(), 'Blok Bomenstraat 1–59', 0)")
                .update();
    }

    @Test
    void aminaIsAskedWhatSomebodyFromElsewhereBecomes() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/aanvragen");
        button(amina, "Willem Smit goedkeuren").click();
        assertThat(amina.getByText("Woont Willem Smit buiten de wijk?")).isVisible();
        assertThat(amina.getByLabel("Vriend van de wijk, zonder stem")).isChecked();
        settle(amina);
        look(amina, "outside-dialog");
        amina.setViewportSize(DESKTOP, 900);
        button(amina, "Terug").click();

        button(amina, "Willem Smit afwijzen").click();
        field(amina, "Waarom?").focus();
        settle(amina);
        look(amina, "refuse-dialog");
    }

    @Test
    void aminaClearsWhatSheChose() {
        var amina = somebody("nl", DESKTOP);
        signIn(amina, DemoPerson.AMINA);
        open(amina, "/kantoor/leden");
        button(amina, "Filters en volgorde").click();
        var block = amina.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Blok"));
        block.click();
        amina.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("1–59"))
                .click();
        assertThat(button(amina, "Alle filters wissen")).isVisible();
        settle(amina);
        look(amina, "register-chosen");
        amina.setViewportSize(DESKTOP, 900);
        button(amina, "Alle filters wissen").click();
        assertThat(block).hasValue("");
    }

    @Test
    void sanneSeesAllThatIsMissing() {
        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/namens");
        field(sanne, "Zoek op naam of e-mailadres").fill(DemoPerson.RIA.fullName());
        button(sanne, "Kies " + DemoPerson.RIA.fullName()).click();
        button(sanne, "Begin").click();
        assertThat(field(sanne, "Waarom?")).isFocused();
        settle(sanne);
        look(sanne, "act-for-refused");
    }
}
