package nl.floreynwijk.base.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Wrong addresses, closed doors, ended sessions and odd devices: whoever is stuck reads plain words and finds a way on. */
class TroubleStory extends BrowserStory {

    @Test
    void aPageThatDoesNotExistSaysSo() {
        var visitor = somebody("nl", PHONE);
        assertThat(requireNonNull(visitor.navigate("/bestaat/niet")).status()).isEqualTo(404);
        expectTitle(visitor, "Deze pagina bestaat niet");
        link(visitor, "Naar het begin").click();
        expectTitle(visitor, "Samen maken we de wijk");
    }

    @Test
    void aPageForOthersIsNotOpened() {
        var ria = somebody("nl", PHONE);
        start(ria, DemoPerson.RIA);
        assertThat(requireNonNull(ria.navigate("/beheer/accounts")).status()).isEqualTo(403);
        expectTitle(ria, "Deze pagina is niet voor u");
        link(ria, "Naar het begin").click();
        expectTitle(ria, "Dag Ria de Wit-van Oosterhout");
    }

    /** What somebody typed is in the script with which a page begins. */
    @Test
    void textThatLooksLikeAScriptIsTextAndRunsNowhere() {
        var hostile = "a@example.org</script><!--<script>window.hostile = true</script>";
        var visitor = somebody("nl", PHONE);
        var address = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
        var answer = requireNonNull(visitor.navigate("/inloggen?adres=" + address));
        expectTitle(visitor, "Inloggen");
        assertThat(field(visitor, "Uw e-mailadres")).hasValue(hostile);
        assertThat(visitor.evaluate("'hostile' in window")).isEqualTo(false);
        assertThat(answer.headers().get("content-security-policy")).contains("script-src 'self'", "'nonce-");

        visitor.evaluate("""
                document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.hostile = true'}))
                """);
        assertThat(visitor.evaluate("'hostile' in window"))
                .as("a script that the server did not send")
                .isEqualTo(false);
    }

    @Test
    void withoutJavaScriptThereIsAPlainSentence() {
        var visitor = somebodyWithoutJavaScript("nl");
        visitor.navigate("/");
        var dutch = visitor.locator("[lang=nl]", new Page.LocatorOptions().setHasText("JavaScript"))
                .last();
        assertThat(dutch).isVisible();
        assertThat(dutch).containsText("033 000 00 00");
        assertThat(dutch).containsText("info@example.org");
        var english = visitor.locator("p[lang=en]");
        assertThat(english).isVisible();
        assertThat(english).containsText("033 000 00 00");
        assertThat(english).containsText("info@example.org");
    }

    @Test
    void anEndedSessionLeadsToSignInAndBack() {
        var ria = somebody("nl", PHONE);
        signIn(ria, DemoPerson.RIA);
        open(ria, "/mijn/berichten?van=mail");
        clock.advance(Duration.ofMinutes(32));
        button(ria, "Weergave: taal, letters en kleuren").click();
        expectTitle(ria, "Inloggen");
        assertThat(ria.getByText("Voor uw veiligheid bent u uitgelogd.")).isVisible();

        settle(ria);
        field(ria, "Uw e-mailadres").fill(DemoPerson.RIA.address());
        button(ria, "Stuur mij een inloglink").click();
        assertThat(ria.getByText("Kijk in uw mail")).isVisible();
        open(ria, "/demo/mail");
        ria.locator(".mail-page").first().contentFrame().locator("a").first().click();
        confirmSignIn(ria);
        ria.waitForURL("**/mijn/berichten?van=mail");
        expectTitle(ria, "Mijn berichten");
    }

    @Test
    void whoSitsStillIsAskedAndThenSignedOut() {
        var ria = somebody("nl", PHONE);
        ria.clock().install();
        signIn(ria, DemoPerson.RIA);
        open(ria, "/mijn/berichten");
        ria.clock().fastForward("29:00");
        assertThat(ria.getByText("Bent u er nog?")).isVisible();
        button(ria, "Ik ben er nog").click();
        assertThat(ria.getByText("Bent u er nog?")).isHidden();
        settle(ria);

        ria.clock().fastForward("31:00");
        ria.waitForURL("**/inloggen?verlopen&naar=%2Fmijn%2Fberichten");
        expectTitle(ria, "Inloggen");
        assertThat(ria.getByText("Voor uw veiligheid bent u uitgelogd.")).isVisible();
    }

    @Test
    void aPageSpeaksToThePortalByItself() {
        var visitor = somebody("nl", PHONE);
        visitor.waitForResponse("**/?v-r=uidl*", () -> visitor.navigate("/"));
    }

    @Test
    void theSixthTabOfAVisitorClosesTheFirst() {
        var first = somebody("nl", DESKTOP);
        open(first, "/inloggen");
        for (var tab = 2; tab <= 6; tab++) {
            first.request().get("/inloggen");
        }
        field(first, "Uw e-mailadres").fill("anna");
        button(first, "Stuur mij een inloglink").click();
        settle(first);
        assertThat(field(first, "Uw e-mailadres")).hasValue("");
    }

    @Test
    void anAddressWithALineBreakIsRefusedKindly() {
        var visitor = somebody("nl", PHONE);
        open(visitor, "/inloggen");
        var address = field(visitor, "Uw e-mailadres");
        address.evaluate("""
                it => {
                    it.type = 'text';
                    Object.defineProperty(it, 'value', {get: () => 'ria@example.org\\nBcc: iedereen@example.org'});
                    it.dispatchEvent(new Event('input', {bubbles: true}));
                    it.dispatchEvent(new Event('change', {bubbles: true}));
                }""");
        button(visitor, "Stuur mij een inloglink").click();
        assertThat(problem(visitor, "Dit is geen e-mailadres.")).isVisible();
    }

    @Test
    void aPhoneCanInstallThePortal() {
        var requests = somebody("nl", PHONE).context().request();
        var manifest = requests.get("/manifest.webmanifest");
        assertThat(manifest.headers().get("content-type")).isEqualTo("application/manifest+json");
        assertThat(manifest.text()).contains("\"display\":\"standalone\"");
        for (var icon : new String[] {"/logo", "/icons/sign-192.png", "/icons/sign-512.png"}) {
            var answer = requests.get(icon);
            assertThat(answer.status()).as(icon).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).startsWith("image/");
        }
    }

    @Test
    void theLanguageChangesOnTheSamePageAndLasts() {
        var visitor = somebody("nl", DESKTOP);
        open(visitor, "/inloggen?adres=ria@example.org");
        choose(visitor, "Weergave: taal, letters en kleuren", "English");
        expectTitle(visitor, "Sign in");
        assertThat(visitor.locator("html")).hasAttribute("lang", "en");
        assertThat(visitor).hasURL(Pattern.compile("/inloggen\\?adres=ria"));
        visitor.reload();
        expectTitle(visitor, "Sign in");
    }

    @Test
    void howThePageLooksChangesAtOnceAndLasts() {
        var visitor = somebody("nl", PHONE);
        open(visitor, "/");
        choose(visitor, "Weergave: taal, letters en kleuren", "Grootst", "Donker", "Hoog");
        expectLook(visitor);
        visitor.reload();
        expectLook(visitor);
    }

    private static void expectLook(Page page) {
        var body = page.locator("body");
        assertThat(body).hasAttribute("data-text-size", "largest");
        assertThat(body).hasAttribute("data-theme", "dark");
        assertThat(body).hasAttribute("data-contrast", "high");
        assertThat(page.getByText("Samen maken we de wijk")).isVisible();
        assertThat(body).hasCSS("color-scheme", "dark");
    }

    @Test
    void theLargestLettersFitTheSmallestScreen() {
        var sanne = somebody("nl", 320);
        start(sanne, DemoPerson.SANNE);
        choose(sanne, "Weergave: taal, letters en kleuren", "Grootst");
        assertThat(sanne.locator("body")).hasAttribute("data-text-size", "largest");
        for (var path :
                new String[] {"/start", "/mijn/beveiliging", "/mijn/berichten", "/kantoor/mail", "/demo/mensen"}) {
            open(sanne, path);
            expectNothingSideways(sanne, path);
        }
        var visitor = somebody("nl", 320);
        open(visitor, "/");
        choose(visitor, "Weergave: taal, letters en kleuren", "Grootst");
        assertThat(visitor.locator("body")).hasAttribute("data-text-size", "largest");
        for (var path : new String[] {"/", "/inloggen", "/bestaat/niet"}) {
            open(visitor, path);
            expectNothingSideways(visitor, path);
        }
    }

    private static void expectNothingSideways(Page page, String path) {
        var sticksOut = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('body, header, main, main :not(svg *)')]
                    .filter(it => it instanceof HTMLElement && it.checkVisibility() && it.getBoundingClientRect().right > innerWidth + 1)
                    .map(it => `${it.localName}.${it.className}: ${it.textContent.slice(0, 40)}`)""");
        assertThat(sticksOut).as(path).isEmpty();
    }

    private static void choose(Page page, String display, String... choices) {
        button(page, display).click();
        for (var choice : choices) {
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(choice).setExact(true))
                    .click();
        }
        settle(page);
    }
}
