package nl.floreynwijk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.access.TestActings;
import nl.floreynwijk.access.TestLinks;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.demo.DemoPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A person's story in Chromium, against the demo on a port of its own.
 *
 * <p>All stories of a run share one portal and one browser; each person has a browser context, and so cookies, of their
 * own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT, properties = "portal.demo=true")
@Import({TestTools.class, TestLinks.class, TestActings.class})
public abstract class BrowserStory extends BrowserSteps {

    private static final Duration LONGEST_LIMIT = Duration.ofMinutes(16);
    private static final int PORT = PortalProcess.freePort();
    private static final String ADDRESS = "http://localhost:" + PORT;
    /** They are for people to look at; to take them takes longer than what is proved meanwhile. */
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("pictures");

    private static final Browser BROWSER = launch(playwright());

    /** What was asked for last is painted when the second frame from now begins. */
    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    /** No colour is on its way to another. */
    private static final String AT_REST = """
            async () => {
                const moving = document.getAnimations().filter(it => it instanceof CSSTransition);
                await Promise.allSettled(moving.map(it => it.finished));
            }
            """;

    /** What is wrong, in a line each; what is right is most of what axe finds, and is not sent over. */
    private static final String VIOLATIONS = """
            async rules => {
                const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
                const found = await axe.run({ exclude: ['.mail-page'] }, options);
                return found.violations.map(it => `${it.id}: ${it.help} ${it.nodes.map(node => node.html)}`);
            }
            """;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @Autowired
    protected TestLinks links;

    @Autowired
    protected MovableClock clock;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("portal.url", () -> ADDRESS);
        settings.add("management.server.port", () -> 0);
    }

    /** Leaves a picture of what each person saw when their story went wrong. */
    @RegisterExtension
    static final AfterTestExecutionCallback PICTURES = story -> {
        if (story.getExecutionException().isPresent()) {
            ((BrowserStory) story.getRequiredTestInstance())
                    .leavePictures(kebab(story.getRequiredTestMethod().getName()));
        }
    };

    private void leavePictures(String story) {
        for (var person = 0; person < contexts.size(); person++) {
            for (var page : contexts.get(person).pages()) {
                var width = page.viewportSize().width;
                page.screenshot(new ScreenshotOptions()
                        .setPath(picture("red-" + story + "-" + person, width, ColorScheme.LIGHT)));
            }
        }
    }

    /** Time never goes back: what was limited here is forgotten. */
    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        clock.advance(LONGEST_LIMIT);
    }

    private static Path picture(String view, int width, ColorScheme scheme) {
        return Path.of(
                "target",
                "screenshots",
                "%s-%d-%s.png".formatted(view, width, scheme.name().toLowerCase(Locale.ROOT)));
    }

    /** What is called {@code thisWay}, called {@code this-way}. */
    protected static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Somebody new with a browser of their own, who reads Dutch ({@code nl}) or English ({@code en}). */
    protected Page somebody(String language, int width) {
        return somebody(language, width, true);
    }

    /** Somebody who chose the language on their device, so that it stays whoever signs in. */
    protected Page somebodyWhoChose(String language, int width) {
        var page = somebody(language, width);
        page.context().addCookies(List.of(new Cookie(Languages.COOKIE, language).setUrl(ADDRESS)));
        return page;
    }

    protected Page somebodyWithoutJavaScript(String language) {
        return somebody(language, PHONE, false);
    }

    private Page somebody(String language, int width, boolean javaScript) {
        var context = visit(BROWSER, ADDRESS, language, width, javaScript);
        contexts.add(context);
        return context.newPage();
    }

    /** Signs a demo person in through a one-time link, who then goes elsewhere: nobody waits for their start page. */
    protected void signIn(Page page, DemoPerson person) {
        signIn(page, person.address());
    }

    /** Signs in whoever has this address, who then goes elsewhere. */
    protected void signIn(Page page, String email) {
        followSignInLink(page, links.pathFor(email));
        page.waitForURL("**/start", new WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** Signs a demo person in, who goes on from their start page. */
    protected void start(Page page, DemoPerson person) {
        start(page, person.address());
    }

    /** Signs in whoever has this address, who goes on from their start page. */
    protected void start(Page page, String email) {
        signIn(page, email);
        settle(page);
    }

    /**
     * Takes pictures of the page as it is where they are wanted, on a phone in light and on a desk in dark, and lets axe
     * look at the first; the colours of the dark it sees on every page once.
     *
     * @param view the first part of the pictures' names
     */
    protected static void look(Page page, String view) {
        lookAt(page, view, PHONE, ColorScheme.LIGHT);
        takePicture(page, view, DESKTOP, ColorScheme.DARK);
    }

    /** Takes one picture of the page and lets axe look at it. */
    protected static void lookAt(Page page, String view, int width, ColorScheme scheme) {
        expectNoBarriers(page, takePicture(page, view, width, scheme), null);
    }

    /** Takes one picture of the page and lets axe look at its colours, for when it has looked at the rest. */
    protected static void lookAtColours(Page page, String view, int width, ColorScheme scheme) {
        var picture = takePicture(page, view, width, scheme);
        page.evaluate(AT_REST);
        expectNoBarriers(page, picture, List.of("color-contrast"));
    }

    /** The name of the picture, in which nothing sticks out of the side of the screen. */
    protected static String takePicture(Page page, String view, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        settle(page);
        if (PICTURES_WANTED) {
            page.setViewportSize(width, heightOf(page));
        }
        page.evaluate(TWO_FRAMES);
        var picture = picture(view, width, scheme);
        if (PICTURES_WANTED) {
            page.screenshot(new ScreenshotOptions().setPath(picture));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(picture + " fits its width")
                .isEqualTo(true);
        return picture.toString();
    }

    /** High enough for the whole page, which scrolls within its frame. */
    private static int heightOf(Page page) {
        var content =
                (Number) page.evaluate("Math.max(...[...document.querySelectorAll('*')].map(it => it.scrollHeight))");
        return Math.clamp(content.intValue() + 160L, 900, 3000);
    }

    /**
     * Axe finds nothing. It looks within the page, for no page has strangers' frames, and stays in it as long as the page
     * does: to hand it over takes longer than what it does.
     */
    private static void expectNoBarriers(Page page, String name, @Nullable List<String> rules) {
        if (page.evaluate("window.axe === undefined").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat(page.evaluate(VIOLATIONS, rules)).as(name).isEqualTo(List.of());
    }
}
