package nl.floreynwijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.floreynwijk.access.TestLinks;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
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
@Import({TestTools.class, TestLinks.class})
public abstract class BrowserStory {

    protected static final int PHONE = 390;
    protected static final int DESKTOP = 1280;

    /** How long a slow machine may take for one step, in milliseconds. */
    private static final double PATIENCE = 20_000;

    private static final Duration LONGEST_LIMIT = Duration.ofMinutes(16);
    private static final int PORT = freePort();
    private static final String ADDRESS = "http://localhost:" + PORT;
    private static final Browser BROWSER = launch();

    /** What was asked for last is painted when the second frame from now begins. */
    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Leaves a picture of how each person's story ended. Time never goes back: what was limited here is forgotten. */
    @AfterEach
    void closeBrowsers(TestInfo story) {
        try {
            for (var person = 0; person < contexts.size(); person++) {
                leavePictures(
                        contexts.get(person),
                        kebab(story.getTestMethod().orElseThrow().getName()) + "-" + person);
            }
        } finally {
            contexts.forEach(BrowserContext::close);
            contexts.clear();
            clock.advance(LONGEST_LIMIT);
        }
    }

    private static void leavePictures(BrowserContext person, String name) {
        for (var page : person.pages()) {
            page.screenshot(
                    new ScreenshotOptions().setPath(picture(name, page.viewportSize().width, ColorScheme.LIGHT)));
        }
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
        var context = BROWSER.newContext(new NewContextOptions()
                .setBaseURL(ADDRESS)
                .setLocale(language)
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(width, 900));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Opens a page of the portal and waits until it is there. */
    protected static void open(Page page, String path) {
        page.navigate(path);
        settle(page);
    }

    /** Waits until the page has nothing more to ask of the server. */
    protected static void settle(Page page) {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())""");
    }

    /** Signs a demo person in through a one-time link. */
    protected void signIn(Page page, DemoPerson person) {
        followSignInLink(page, links.pathFor(person.address()));
        page.waitForURL("**/start");
        settle(page);
    }

    /** Opens the page of a one-time link and confirms. */
    protected static void followSignInLink(Page page, String path) {
        page.navigate(path);
        confirmSignIn(page);
    }

    protected static void confirmSignIn(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Pattern.compile("Ja, log mij in|Yes, sign me in")))
                .click();
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    protected static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** What a field says about what is in it; a screen reader hears the same words from elsewhere. */
    protected static Locator problem(Page page, String text) {
        return page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(text));
    }

    protected static Locator field(Page page, String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** The page's one heading of the first level says this. */
    protected static void expectTitle(Page page, String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    /**
     * Takes pictures of the page as it is, on a phone and on a desk, light and dark, and lets axe look at each.
     *
     * @param view the first part of the pictures' names
     */
    protected static void look(Page page, String view) {
        for (var width : new int[] {PHONE, DESKTOP}) {
            lookAt(page, view, width, ColorScheme.LIGHT);
            lookAt(page, view, width, ColorScheme.DARK);
        }
    }

    /** Takes one picture of the page and lets axe look at it. */
    protected static void lookAt(Page page, String view, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        settle(page);
        page.setViewportSize(width, heightOf(page));
        page.evaluate(TWO_FRAMES);
        var picture = picture(view, width, scheme);
        page.screenshot(new ScreenshotOptions().setPath(picture));
        expectNoBarriers(page, picture.toString());
    }

    /** High enough for the whole page, which scrolls within its frame. */
    private static int heightOf(Page page) {
        var content =
                (Number) page.evaluate("Math.max(...[...document.querySelectorAll('*')].map(it => it.scrollHeight))");
        return Math.clamp(content.intValue() + 160L, 900, 3000);
    }

    /** Axe finds nothing, and nothing sticks out of the side of the screen. */
    private static void expectNoBarriers(Page page, String name) {
        var violations =
                new AxeBuilder(page).exclude(List.of(".mail-page")).analyze().getViolations();
        assertThat(violations.stream().map(BrowserStory::describe)).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits its width")
                .isEqualTo(true);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(it -> it.getHtml()).toList();
    }
}
