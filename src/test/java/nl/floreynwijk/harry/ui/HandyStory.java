package nl.floreynwijk.harry.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A visitor finds out by keyboard that the boiler is no work for a neighbour, a member offers her help, and the office
 * reads what is in doubt and publishes the next list.
 */
class HandyStory extends BrowserStory {

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetWhatSofieOffers() {
        database.sql("""
                        delete from harry_listing
                        where account_id = (select id from access_account where email = :sofie)
                        """).param("sofie", DemoPerson.SOFIE.address()).update();
    }

    @Test
    void aVisitorFindsOutThatTheBoilerIsNotForANeighbour() {
        var visitor = somebody("nl", PHONE);
        open(visitor, "/wie-repareert-wat");
        type(visitor, "Wat is er aan de hand?", "ketel storing");
        assertThat(visitor.getByText("We vonden")).isVisible();
        lookAt(visitor, "guide-found", PHONE, ColorScheme.LIGHT);
        var boiler =
                visitor.locator(".found-item").filter(new Locator.FilterOptions().setHasText("Cv-ketel doet het niet"));
        boiler.focus();
        visitor.keyboard().press("Enter");
        assertThat(visitor.getByText("Vraag 1")).isVisible();
        lookAt(visitor, "guide-question", PHONE, ColorScheme.DARK);
        sayNo(visitor);
        assertThat(visitor.getByText("Vraag 2")).isVisible();
        sayNo(visitor);
        assertThat(visitor.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hier moet een vakman bij komen")))
                .isVisible();
        lookAt(visitor, "guide-boiler", PHONE, ColorScheme.LIGHT);

        visitor.goBack();
        assertThat(link(visitor, "Nee")).isVisible();
    }

    private static void sayNo(Page visitor) {
        link(visitor, "Nee").focus();
        visitor.keyboard().press("Enter");
        settle(visitor);
    }

    @Test
    void aRoomIsChosenByKeyboard() {
        var visitor = somebodyWhoChose("en", DESKTOP);
        open(visitor, "/wie-repareert-wat");
        visitor.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bathroom").setExact(true))
                .focus();
        visitor.keyboard().press("Enter");
        assertThat(visitor.getByText("Bathroom:")).isVisible();
        assertThat(visitor.locator(".found-item").first()).isVisible();
        lookAt(visitor, "guide-room", DESKTOP, ColorScheme.DARK);
    }

    @Test
    void sofieOffersHelpTheOfficeReadsItAndAMemberFindsHer() {
        var sofie = somebody("nl", PHONE);
        signIn(sofie, DemoPerson.SOFIE);
        open(sofie, "/handige-buren/aanbod");
        expectTitle(sofie, "Mijn hulp aanbieden");
        press(sofie, "Mijn hulp aanbieden");
        assertThat(problem(sofie, "Kies ten minste één soort klus.")).isVisible();
        lookAt(sofie, "offer-refused", PHONE, ColorScheme.LIGHT);
        sofie.getByLabel("Tuin en balkon").check();
        sofie.getByLabel("In het weekend").check();
        type(sofie, "Vertel er iets over", "Ik knip uw heg. Bel 06 12 34 56 78.");
        press(sofie, "Mijn hulp aanbieden");
        assertThat(problem(sofie, "06 12 34 56 78")).isVisible();
        field(sofie, "Vertel er iets over").fill("");
        type(
                sofie,
                "Vertel er iets over",
                "Ik knip uw heg, maar de groepenkast doe ik niet. De groepekast dus ook niet.");
        press(sofie, "Mijn hulp aanbieden");
        assertThat(sofie.getByText("De balie leest het eerst even door.")).isVisible();
        lookAt(sofie, "offer-kept", PHONE, ColorScheme.DARK);

        var sanne = somebody("nl", DESKTOP);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/kantoor/handige-buren");
        lookAt(sanne, "handy-desk-doubt", DESKTOP, ColorScheme.LIGHT);
        sanne.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dit is in orde: Sofie B."))
                .click();
        assertThat(sanne.getByText("Het aanbod van Sofie B. staat erop.")).isVisible();

        var ria = somebody("nl", PHONE);
        signIn(ria, DemoPerson.RIA);
        open(ria, "/handige-buren");
        type(ria, "Waar hebt u hulp bij nodig?", "heg knippen");
        assertThat(ria.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sofie B.")))
                .isVisible();
        lookAt(ria, "listings-found", PHONE, ColorScheme.LIGHT);
    }
}
