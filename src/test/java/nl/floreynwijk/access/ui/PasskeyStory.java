package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Coming in without mail, by a device that knows its holder; and everything that can go otherwise. */
class PasskeyStory extends SignInSteps {

    private static final String SECURITY_PAGE = "/mijn/beveiliging";
    private static final String WITH_PASSKEY = "Inloggen met vingerafdruk, gezicht of pincode";
    private static final String FIRST = "Passkey maken op dit apparaat";
    private static final String DEVICE = "Chrome op Linux";

    @Test
    void riaMakesAPasskeyAndComesInWithIt() {
        var ria = somebody("nl", PHONE);
        Device.of(ria);
        openSecurityPage(ria, DemoPerson.RIA);
        assertThat(ria.getByText("U hebt nog geen passkey.")).isVisible();
        button(ria, FIRST).click();
        assertThat(ria.getByText("Gelukt. Uw passkey heet " + DEVICE)).isVisible();
        assertThat(ria.getByText("Nog niet gebruikt")).isVisible();
        assertThat(ria.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(WITH_PASSKEY)))
                .isFocused();
        look(ria, "security-view-passkey");

        button(ria, "Andere naam voor " + DEVICE).click();
        assertThat(field(ria, "Naam van de passkey")).isFocused();
        lookAt(ria, "rename-passkey", PHONE, ColorScheme.LIGHT);
        field(ria, "Naam van de passkey").fill("Mijn telefoon");
        ria.keyboard().press("Enter");
        assertThat(ria.getByText("De passkey heet nu Mijn telefoon.")).isVisible();

        comeInByPasskey(ria, DemoPerson.RIA);
        assertThat(ria).hasURL(Pattern.compile(SECURITY_PAGE + "$"));
        assertThat(ria.getByText("Laatst gebruikt op")).isVisible();
        assertThat(ria.getByText(", met een passkey")).isVisible();
        assertThat(ria.getByText("Een passkey maakt u kort nadat u met een link bent ingelogd."))
                .isVisible();

        button(ria, "Mijn telefoon weghalen").click();
        lookAt(ria, "remove-passkey", PHONE, ColorScheme.LIGHT);
        button(ria, "Weghalen").click();
        assertThat(ria.getByText("De passkey Mijn telefoon is weggehaald.")).isVisible();
        assertThat(ria.getByText("U hebt nog geen passkey.")).isVisible();

        signOut(ria, DemoPerson.RIA);
        open(ria, "/inloggen");
        button(ria, WITH_PASSKEY).click();
        assertThat(ria.getByText("Deze passkey werkt niet meer.")).isVisible();
    }

    @Test
    void aLongNameStaysInsideWhatSaysIt() {
        var amina = somebody("nl", PHONE);
        Device.of(amina);
        openSecurityPage(amina, DemoPerson.AMINA);
        makePasskey(amina);
        button(amina, "Andere naam voor " + DEVICE).click();
        field(amina, "Naam van de passkey").fill("W".repeat(60));
        button(amina, "Opslaan").click();
        assertThat(amina.getByText("De passkey heet nu WWW")).isVisible();

        assertThat(amina.locator(".answer .notice").evaluate("it => it.scrollWidth <= it.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void whoKeepsRenamingIsToldToWaitAndLosesNothing() {
        var meike = somebody("nl", PHONE);
        Device.of(meike);
        openSecurityPage(meike, DemoPerson.MEIKE);
        makePasskey(meike);
        var name = DEVICE;
        for (var time = 1; time <= 20; time++) {
            name = "Telefoon nummer " + time + " van de organisatie van de Zomerparade";
            rename(meike, time == 1 ? DEVICE : name.replace(" " + time + " ", " " + (time - 1) + " "), name);
            assertThat(meike.getByText("De passkey heet nu " + name)).isVisible();
        }

        var once = "Nog een keer " + name.substring(0, 40);
        rename(meike, name, once);
        assertThat(problem(meike, "U hebt het te vaak geprobeerd. Probeer het over 1 minuut weer."))
                .isVisible();
        assertThat(field(meike, "Naam van de passkey")).hasValue(once);
        assertThat(field(meike, "Naam van de passkey")).isFocused();
        look(meike, "rename-passkey-too-often");

        clock.advance(Duration.ofMinutes(1));
        meike.keyboard().press("Enter");
        assertThat(meike.getByText("De passkey heet nu " + once)).isVisible();
    }

    private static void rename(Page page, String called, String name) {
        button(page, "Andere naam voor " + called).press("Enter");
        field(page, "Naam van de passkey").fill(name);
        page.keyboard().press("Enter");
    }

    @Test
    void aDeviceHasOnePasskeyOfAPerson() {
        var mehmet = somebody("nl", PHONE);
        Device.of(mehmet);
        openSecurityPage(mehmet, DemoPerson.MEHMET);
        makePasskey(mehmet);

        button(mehmet, "Nog een passkey maken").click();

        assertThat(mehmet.getByText("U hebt op dit apparaat al een passkey.")).isVisible();
        assertThat(mehmet.getByText("Nog niet gebruikt")).hasCount(1);
    }

    @Test
    void aDeviceOfTwoPeopleLetsEachIn() {
        var shared = somebody("nl", DESKTOP);
        var device = Device.of(shared);
        openSecurityPage(shared, DemoPerson.HENK);
        makePasskey(shared);
        signOut(shared, DemoPerson.HENK);
        openSecurityPage(shared, DemoPerson.JORIS);
        makePasskey(shared);
        assertThat(device.passkeys()).isEqualTo(2);

        var elsewhere = somebody("nl", PHONE);
        openSecurityPage(elsewhere, DemoPerson.HENK);
        assertThat(button(elsewhere, DEVICE + " weghalen")).isVisible();
        assertThat(elsewhere.getByText("Nog niet gebruikt")).hasCount(1);
    }

    @Test
    void whoDoesNotShowWhoTheyAreStaysOutAndLosesNothing() {
        var sofie = somebody("nl", PHONE);
        var device = Device.of(sofie);
        openSecurityPage(sofie, DemoPerson.SOFIE);
        device.lock();
        button(sofie, FIRST).click();
        assertThat(sofie.getByText("Er is geen passkey gemaakt.")).isVisible();
        assertThat(button(sofie, FIRST)).isFocused();
        device.unlock();
        makePasskey(sofie);
        signOut(sofie, DemoPerson.SOFIE);

        device.lock();
        open(sofie, "/inloggen");
        field(sofie, "Uw e-mailadres").fill("sofie@exam");
        button(sofie, WITH_PASSKEY).click();
        assertThat(sofie.getByText("U bent niet ingelogd.")).isVisible();
        assertThat(field(sofie, "Uw e-mailadres")).hasValue("sofie@exam");
        assertThat(button(sofie, WITH_PASSKEY)).isFocused();
        lookAt(sofie, "sign-in-view-passkey-refused", PHONE, ColorScheme.DARK);

        device.unlock();
        button(sofie, WITH_PASSKEY).click();
        expectTitle(sofie, "Dag Sofie Brandsma");
    }

    @Test
    void graceDoesItAllByKeyboardInEnglish() {
        var grace = somebody("en", DESKTOP);
        Device.of(grace);
        openSecurityPage(grace, DemoPerson.GRACE);
        button(grace, "Make a passkey on this device").press("Enter");
        assertThat(grace.getByText("Done. Your passkey is called Chrome on Linux."))
                .isVisible();
        button(grace, "Remove Chrome on Linux").press("Enter");
        assertThat(button(grace, "Back")).isFocused();
        grace.keyboard().press("Enter");
        assertThat(button(grace, "Remove")).hasCount(0);
        button(grace, "Remove Chrome on Linux").press("Enter");
        button(grace, "Remove").press("Enter");
        assertThat(grace.getByText("The passkey Chrome on Linux was removed.")).isVisible();
    }

    @Test
    void laterAPasskeyNeedsALinkFirst() {
        var pieter = somebody("nl", PHONE);
        Device.of(pieter);
        signIn(pieter, DemoPerson.PIETER);
        clock.advance(Duration.ofMinutes(15));
        open(pieter, SECURITY_PAGE);
        assertThat(button(pieter, FIRST)).hasCount(0);

        button(pieter, "Met een link inloggen voor een passkey").click();
        assertThat(field(pieter, "Uw e-mailadres")).hasValue(DemoPerson.PIETER.address());
    }

    @Test
    void whereTheBrowserKnowsNoPasskeysNothingIsOffered() {
        var sanne = somebody("nl", PHONE);
        sanne.addInitScript("delete window.PublicKeyCredential");
        open(sanne, "/inloggen");
        assertThat(button(sanne, "Stuur mij een inloglink")).isVisible();
        assertThat(button(sanne, WITH_PASSKEY)).isHidden();

        openSecurityPage(sanne, DemoPerson.SANNE);
        assertThat(sanne.getByText("In deze browser kunt u geen passkey maken."))
                .isVisible();
        assertThat(button(sanne, FIRST)).isHidden();
        lookAt(sanne, "security-view-without-passkeys", PHONE, ColorScheme.LIGHT);
    }

    @Test
    void theLinkStaysTheFirstWayIn() {
        var visitor = somebody("nl", PHONE);
        open(visitor, "/inloggen");
        assertThat(button(visitor, WITH_PASSKEY)).isVisible();
        assertThat(visitor.locator("vaadin-button[theme~=primary]")).hasText("Stuur mij een inloglink");
    }

    private void openSecurityPage(Page page, DemoPerson person) {
        signIn(page, person);
        open(page, SECURITY_PAGE);
    }

    private static void makePasskey(Page page) {
        button(page, FIRST).click();
        assertThat(page.getByText("Gelukt.")).isVisible();
    }

    private static void comeInByPasskey(Page page, DemoPerson person) {
        signOut(page, person);
        open(page, SECURITY_PAGE);
        expectTitle(page, "Inloggen");
        button(page, WITH_PASSKEY).click();
        expectTitle(page, "Inloggen en veiligheid");
        settle(page);
    }

    /** A telephone's own lock, as Chromium plays it: whoever holds it unlocks it at once, until it is locked. */
    private record Device(CDPSession browser, String id) {

        static Device of(Page page) {
            var browser = page.context().newCDPSession(page);
            browser.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var device = new JsonObject();
            device.add("options", options);
            var id = browser.send("WebAuthn.addVirtualAuthenticator", device)
                    .get("authenticatorId")
                    .getAsString();
            return new Device(browser, id);
        }

        int passkeys() {
            return browser.send("WebAuthn.getCredentials", me())
                    .getAsJsonArray("credentials")
                    .size();
        }

        void lock() {
            verify(false);
        }

        void unlock() {
            verify(true);
        }

        private void verify(boolean verified) {
            var wish = me();
            wish.addProperty("isUserVerified", verified);
            browser.send("WebAuthn.setUserVerified", wish);
        }

        private JsonObject me() {
            var me = new JsonObject();
            me.addProperty("authenticatorId", id);
            return me;
        }
    }
}
