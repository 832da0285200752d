package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Coming in by a link in the mail or by a password, going out again, and every link that does not work. */
class SignInStory extends SignInSteps {

    /** Some components draw the ring around a part of theirs that holds the element. */
    private static final String HAS_FOCUS_RING = """
            it => {
                while (it && getComputedStyle(it).outlineStyle === 'none') {
                    it = it.parentElement ?? it.getRootNode().host;
                }
                return !!it;
            }""";

    @Test
    void riaComesInThroughTheMailOnHerPhone() {
        var ria = somebody("nl", PHONE);
        open(ria, "/");
        link(ria, "Mensen in de demo").click();
        link(ria, "Inloggen als Ria de Wit-van Oosterhout").click();
        button(ria, "Stuur mij een inloglink").click();
        assertThat(ria.getByText("Kijk in uw mail")).isVisible();
        link(ria, "Mail van de demo").click();
        buttonInMail(ria, "Inloggen").click();
        button(ria, "Ja, log mij in").click();
        expectTitle(ria, "Dag Ria de Wit-van Oosterhout");

        ria.reload();
        expectTitle(ria, "Dag Ria de Wit-van Oosterhout");

        signOut(ria, DemoPerson.RIA);
        assertThat(ria.getByText("U bent uitgelogd.")).isVisible();
        open(ria, "/start");
        expectTitle(ria, "Inloggen");
    }

    @Test
    void graceComesInByKeyboardAlone() {
        var grace = somebody("en", DESKTOP);
        open(grace, "/");
        grace.keyboard().press("Tab");
        assertThat(link(grace, "Skip to content")).isFocused();
        assertThat(link(grace, "Skip to content")).isInViewport();
        grace.keyboard().press("Enter");
        assertThat(grace.getByRole(AriaRole.MAIN)).isFocused();

        open(grace, "/");
        pressEnterOn(grace, link(grace, "People in the demo"));
        expectTitle(grace, "People in the demo");
        assertThat(heading(grace)).isFocused();
        pressEnterOn(grace, link(grace, "Sign in as Grace Owusu"));
        expectTitle(grace, "Sign in");
        settle(grace);
        pressEnterOn(grace, button(grace, "Send me a sign-in link"));
        assertThat(grace.getByText("Check your email")).isFocused();

        pressEnterOn(grace, link(grace, "The demo's email"));
        expectTitle(grace, "The demo's email");
        assertThat(heading(grace)).isFocused();
        assertThat(buttonInMail(grace, "Sign in")).isVisible();
        tabTo(grace, buttonInMail(grace, "Sign in").and(newestMail(grace).locator(":focus")));
        grace.keyboard().press("Enter");
        pressEnterOn(grace, button(grace, "Yes, sign me in"));
        expectTitle(grace, "Hello Grace Owusu");
    }

    @Test
    void graceReadsEnglishInADutchBrowserOnceSheIsKnown() {
        var grace = somebody("nl", PHONE);
        followSignInLink(grace, links.pathFor(DemoPerson.GRACE.address()));
        expectTitle(grace, "Hello Grace Owusu");
    }

    @Test
    void whoWantsToBeSomebodyElseSignsOutFirst() {
        var visitor = somebody("nl", PHONE);
        signIn(visitor, DemoPerson.SOFIE);
        open(visitor, "/demo/mensen");
        link(visitor, "Inloggen als Henk Bakker").click();
        assertThat(visitor.getByText("U bent nu ingelogd als Sofie Brandsma.")).isVisible();
        button(visitor, "Uitloggen").click();
        assertThat(field(visitor, "Uw e-mailadres")).hasValue(DemoPerson.HENK.address());
    }

    @Test
    void whoTypesAnAddressAndPressesEnterIsHeard() {
        var grace = somebody("en", DESKTOP);
        open(grace, "/inloggen");
        field(grace, "Your email address").focus();
        grace.keyboard().type("not an address");
        grace.keyboard().press("Enter");
        assertThat(problem(grace, "This is not an email address.")).isVisible();
        field(grace, "Your email address").fill("");
        grace.keyboard().type("Grace@Example.org");
        grace.keyboard().press("Enter");
        assertThat(grace.getByText("Do we know Grace@Example.org?")).isVisible();
    }

    @Test
    void aLinkWorksOnce() {
        var link = links.pathFor(DemoPerson.SOFIE.address());
        var sofie = somebody("nl", PHONE);
        followSignInLink(sofie, link);
        expectTitle(sofie, "Dag Sofie Brandsma");
        expectRefused(link);
    }

    @Test
    void aLinkSaysWhomItSignsInAndIsNotUsedUpByLooking() {
        var link = links.pathFor(DemoPerson.SOFIE.address());
        var mailProgram = somebody("nl", DESKTOP);
        open(mailProgram, link);
        assertThat(mailProgram.getByText("Welkom Sofie Brandsma")).isVisible();
        assertThat(button(mailProgram, "Ja, log mij in")).hasAccessibleDescription("Welkom Sofie Brandsma");
        look(mailProgram, "sign-in-link-view-works");

        var sofie = somebody("nl", PHONE);
        followSignInLink(sofie, link);
        expectTitle(sofie, "Dag Sofie Brandsma");

        confirmSignIn(mailProgram);
        assertThat(mailProgram.getByText("Deze link werkt niet meer.")).isVisible();
    }

    @Test
    void nobodyActsInATabOfWhoeverWasHereBefore() {
        var before = somebody("nl", DESKTOP);
        signIn(before, DemoPerson.SOFIE);
        open(before, "/mijn/berichten");
        signIn(before.context().newPage(), DemoPerson.HENK);

        link(before, "Vandaag").click();

        assertThat(button(before, "Uw account: Henk Bakker")).isVisible();
    }

    @Test
    void anAlteredLinkDoesNotWork() {
        var link = links.pathFor(DemoPerson.SOFIE.address());
        expectRefused(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"));
        expectRefused("/inloggen/link/'\"%3Cscript%3E");
    }

    @Test
    void anOlderLinkDoesNotWork() {
        var older = links.pathFor(DemoPerson.SOFIE.address());
        var newer = links.pathFor(DemoPerson.SOFIE.address());
        expectRefused(older);
        var sofie = somebody("nl", PHONE);
        followSignInLink(sofie, newer);
        expectTitle(sofie, "Dag Sofie Brandsma");
    }

    @Test
    void aLinkOfAQuarterOfAnHourAgoDoesNotWork() {
        var link = links.pathFor(DemoPerson.SOFIE.address());
        clock.advance(Duration.ofMinutes(15));
        expectRefused(link);
    }

    /** The person hears that the link does not work any more, and is offered a new one. */
    private void expectRefused(String link) {
        var sofie = somebody("nl", PHONE);
        open(sofie, link);
        assertThat(button(sofie, "Ja, log mij in")).isHidden();
        assertThat(sofie.getByText("Deze link werkt niet meer.")).isVisible();
        link(sofie, "Vraag een nieuwe link").click();
        assertThat(field(sofie, "Uw e-mailadres")).isVisible();
    }

    @Test
    void nobodyLearnsWhichAddressesAreKnown() {
        assertThat(answerTo("onbekend@example.org")).isEqualTo(answerTo(DemoPerson.SOFIE.address()));
    }

    private String answerTo(String address) {
        var curious = somebody("nl", PHONE);
        askForLink(curious, "/inloggen", address);
        return curious.locator("body").ariaSnapshot().replace(address, "…");
    }

    @Test
    void aDeepLinkLeadsThereAfterSigningIn() {
        var sofie = somebody("nl", PHONE);
        askForLink(sofie, SECURITY, DemoPerson.SOFIE.address());
        openMail(sofie);
        confirmSignIn(sofie);
        sofie.waitForURL("**" + SECURITY);
        expectTitle(sofie, "Inloggen en veiligheid");
    }

    @Test
    void aDeepLinkLeadsThereFromAnotherBrowserToo() {
        askForLink(somebody("nl", DESKTOP), SECURITY, DemoPerson.SOFIE.address());
        var sofie = somebody("nl", PHONE);
        openMail(sofie);
        confirmSignIn(sofie);
        sofie.waitForURL("**" + SECURITY);
        expectTitle(sofie, "Inloggen en veiligheid");
    }

    @Test
    void noAddressLeadsToAnotherSite() {
        for (var trap :
                new String[] {"https://evil.example", "//evil.example", "/%5Cevil.example", "/%09/evil.example"}) {
            var sofie = somebody("nl", PHONE);
            askForLink(sofie, "/inloggen?naar=" + trap, DemoPerson.SOFIE.address());
            openMail(sofie);
            confirmSignIn(sofie);
            sofie.waitForURL("**/start");
            sofie.navigate("/inloggen?naar=" + trap);
            sofie.waitForURL("**/start");
        }
    }

    @Test
    void aSessionPlantedBeforeSigningInIsWorthless() {
        var sofie = somebody("nl", PHONE);
        open(sofie, "/");
        var before = sessionOf(sofie);
        start(sofie, DemoPerson.SOFIE);
        var after = sessionOf(sofie);
        assertThat(after.value).isNotEqualTo(before.value);
        assertThat(after.httpOnly).isTrue();
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    private static Cookie sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jorisSignsOutEverywhere() {
        var atWork = somebody("nl", DESKTOP);
        signIn(atWork, DemoPerson.JORIS);
        open(atWork, "/mijn/berichten");
        var atHome = somebody("nl", DESKTOP);
        signIn(atHome, DemoPerson.JORIS);
        open(atHome, "/mijn/beveiliging");
        button(atHome, "Overal uitloggen").click();
        atHome.waitForURL("**/inloggen?overal");
        assertThat(atHome.getByText("U bent overal uitgelogd.")).isVisible();
        expectTitle(atHome, "Inloggen");

        link(atWork, "Vandaag").click();
        expectTitle(atWork, "Inloggen");
        settle(atWork);
        askForLink(atWork, DemoPerson.JORIS.address());
        openMail(atWork);
        confirmSignIn(atWork);
        atWork.waitForURL("**/mijn/berichten");
        expectTitle(atWork, "Mijn berichten");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Goes on with the tab key until the element has the focus, which is to be seen, and presses enter. */
    private static void pressEnterOn(Page page, Locator element) {
        assertThat(element).isVisible();
        tabTo(page, element.and(page.locator(":focus")));
        assertThat(element.evaluate(HAS_FOCUS_RING)).isEqualTo(true);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator focused) {
        for (var tabs = 0; focused.count() == 0; tabs++) {
            assertThat(tabs).as("times the tab key was pressed").isLessThan(60);
            page.keyboard().press("Tab");
        }
    }
}
