package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** The administrator opens accounts and gives roles, and whoever it is about notices at once. */
class AccountsStory extends BrowserStory {

    private static final String HOSTILE = "<img src=x onerror=\"document.body.remove()\">\"' & Co";

    @Test
    void lotteOpensAnAccount() {
        var lotte = lotteAtHerAccounts();
        button(lotte, "Account openen").click();
        field(lotte, "E-mailadres").fill("karin");
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        assertThat(problem(lotte, "Dit is geen e-mailadres.")).isVisible();
        assertThat(field(lotte, "E-mailadres")).hasValue("karin");
        assertThat(field(lotte, "E-mailadres")).isFocused();

        field(lotte, "E-mailadres").fill(DemoPerson.RIA.address());
        field(lotte, "Naam").fill("Karin");
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        assertThat(problem(lotte, "Dit e-mailadres heeft al een account.")).isVisible();

        field(lotte, "E-mailadres").fill("karin@example.org");
        field(lotte, "Naam").fill("  ");
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        assertThat(problem(lotte, "Vul een naam in van 1 tot 200 tekens.")).isVisible();
        assertThat(field(lotte, "E-mailadres")).hasValue("karin@example.org");

        field(lotte, "Naam").fill("Karin Vos");
        inDialog(lotte, AriaRole.CHECKBOX, "Lid").check();
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        assertThat(lotte.getByText("Het account van Karin Vos is geopend.")).isVisible();
        find(lotte, "karin@");
        assertThat(row(lotte, "Karin Vos")).isVisible();
    }

    @Test
    void aHostileNameIsOnlyText() {
        var lotte = lotteAtHerAccounts();
        button(lotte, "Account openen").click();
        field(lotte, "Naam").fill(HOSTILE);
        field(lotte, "E-mailadres").fill("hostile@example.org");
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        expectOnlyText(lotte, lotte.getByText("Het account van " + HOSTILE + " is geopend."));
        find(lotte, "hostile@");
        expectOnlyText(lotte, row(lotte, HOSTILE));
        button(lotte, "Account van " + HOSTILE + " wijzigen").click();
        expectOnlyText(lotte, lotte.getByRole(AriaRole.DIALOG).getByText(HOSTILE));

        open(lotte, "/demo/mail");
        expectOnlyText(lotte, lotte.getByText("Aan " + HOSTILE));
        var mail = lotte.locator(".mail-page").first().contentFrame();
        assertThat(mail.getByText(HOSTILE)).isVisible();
        assertThat(mail.locator("img[src=x]")).hasCount(0);

        var hostile = somebody("nl", PHONE);
        followSignInLink(hostile, links.pathFor("hostile@example.org"));
        expectTitle(hostile, "Dag " + HOSTILE);
        button(hostile, "Uw account: " + HOSTILE).click();
        expectOnlyText(hostile, hostile.getByText("U bent ingelogd als " + HOSTILE));
    }

    private static void expectOnlyText(Page page, Locator text) {
        assertThat(text).isVisible();
        assertThat(page.locator("img[src=x]")).hasCount(0);
    }

    @Test
    void sofieNoticesHerNewRoleAtTheNextClick() {
        var sofie = somebody("nl", DESKTOP);
        start(sofie, DemoPerson.SOFIE);
        var lotte = lotteAtHerAccounts();

        toggleCoordinator(lotte);
        link(sofie, "Mijn berichten").click();
        link(sofie, "Mail die niet aankwam").click();
        expectTitle(sofie, "Mail die niet aankwam");

        toggleCoordinator(lotte);
        link(sofie, "Vandaag").click();
        expectTitle(sofie, "Dag Sofie Brandsma");
        assertThat(link(sofie, "Mail die niet aankwam")).hasCount(0);
        open(sofie, "/kantoor/mail");
        expectTitle(sofie, "Deze pagina is niet voor u");
    }

    @Test
    void aPageThatIsNoLongerSofiesIsClosedAtTheNextClick() {
        var lotte = lotteAtHerAccounts();
        toggleCoordinator(lotte);
        var sofie = somebody("nl", DESKTOP);
        start(sofie, DemoPerson.SOFIE);
        toggleCoordinator(lotte);
        link(sofie, "Mail die niet aankwam").click();
        expectTitle(sofie, "Deze pagina is niet voor u");
    }

    private static void toggleCoordinator(Page lotte) {
        find(lotte, "Sofie");
        button(lotte, "Account van Sofie Brandsma wijzigen").click();
        inDialog(lotte, AriaRole.CHECKBOX, "Coördinator").click();
        inDialog(lotte, AriaRole.BUTTON, "Opslaan").click();
        assertThat(lotte.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void aDraftOutlivesTheSession() {
        var lotte = lotteAtHerAccounts();
        button(lotte, "Account openen").click();
        typeAndWaitUntilKept(lotte, "Naam", "Bram");
        typeAndWaitUntilKept(lotte, "E-mailadres", "bram@");
        clock.advance(Duration.ofMinutes(32));
        inDialog(lotte, AriaRole.BUTTON, "Account openen").click();
        expectTitle(lotte, "Inloggen");
        assertThat(lotte.getByText("Voor uw veiligheid bent u uitgelogd.")).isVisible();

        signIn(lotte, DemoPerson.LOTTE);
        open(lotte, "/beheer/accounts");
        button(lotte, "Account openen").click();
        assertThat(field(lotte, "Naam")).hasValue("Bram");
        assertThat(field(lotte, "E-mailadres")).hasValue("bram@");
        inDialog(lotte, AriaRole.BUTTON, "Wissen").click();
        assertThat(field(lotte, "Naam")).hasValue("");
    }

    /** Typing has to stop for a while before the browser sends what was typed; then the server keeps it and answers. */
    private static void typeAndWaitUntilKept(Page page, String label, String text) {
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains('"' + text + '"'),
                () -> field(page, label).fill(text));
    }

    private Page lotteAtHerAccounts() {
        var lotte = somebody("nl", DESKTOP);
        signIn(lotte, DemoPerson.LOTTE);
        open(lotte, "/beheer/accounts");
        return lotte;
    }

    private static void find(Page lotte, String words) {
        field(lotte, "Zoek op naam of e-mailadres").fill(words);
        assertThat(row(lotte, "")).hasCount(1);
    }

    private static Locator row(Page lotte, String name) {
        return lotte.locator(".list-row-title")
                .filter(new Locator.FilterOptions().setHasText(name).setVisible(true));
    }

    private static Locator inDialog(Page page, AriaRole role, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
