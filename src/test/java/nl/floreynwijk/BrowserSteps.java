package nl.floreynwijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people do in Chromium, whichever portal they visit. */
public abstract class BrowserSteps {

    protected static final int PHONE = 390;
    protected static final int DESKTOP = 1280;

    /** How long a slow machine may take for one step, in milliseconds. */
    private static final double PATIENCE = 20_000;

    /** What drives a browser; its threads keep a program running until it is closed. */
    protected static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The browser that everybody shares. */
    protected static Browser launch(Playwright playwright) {
        return playwright
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

    /** A browser of somebody's own, with the portal at {@code address} as its home. */
    protected static BrowserContext visit(
            Browser browser, String address, String language, int width, boolean javaScript) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Opens a page of the portal and waits until it is there. */
    protected static void open(Page page, String path) {
        page.navigate(path);
        settle(page);
    }

    /** Waits until the page is there, and within the application until it has nothing more to ask of the server. */
    protected static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('h1')
                    && (document.body.classList.contains('plain-page')
                        || window.Vaadin?.Flow?.clients
                        && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive()))""");
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

    /** Presses a button by keyboard, and waits until the portal answered. */
    protected static void press(Page page, String name) {
        button(page, name).focus();
        page.keyboard().press("Enter");
        settle(page);
    }

    /** Types key by key: lines that are put in at once, as no keyboard does, are not sent to the portal at once. */
    protected static void type(Page page, String label, String text) {
        field(page, label).focus();
        page.keyboard().type(text);
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

    /** Opens the demo's newest mail and clicks the button in it. */
    protected static void openMail(Page page) {
        open(page, "/demo/mail");
        buttonInMail(page, "Inloggen").click();
    }

    protected static Locator buttonInMail(Page page, String name) {
        return newestMail(page)
                .getByRole(
                        AriaRole.LINK,
                        new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static FrameLocator newestMail(Page page) {
        return page.locator(".mail-page").first().contentFrame();
    }
}
