package nl.floreynwijk.packaging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import nl.floreynwijk.BrowserSteps;
import nl.floreynwijk.PortalProcess;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.demo.DemoPerson;

/** Somebody visits a package on a MariaDB of the administrator's, and finds after a restart what they left. */
public final class TrialRun extends BrowserSteps {

    private static final String FRONT_END = "META-INF/VAADIN/webapp";
    private static final String WANTED = "Ja, mail mij over: Mail die niet aankwam";

    private final Path folder;
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final List<String> scripts = new CopyOnWriteArrayList<>();

    private TrialRun(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder of the package; ends with an exception where anything is not as it should be. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var trial = new TrialRun(Path.of(arguments[0]).toAbsolutePath());
        try (var database = ExternalDatabase.empty("package");
                var playwright = playwright();
                var browser = launch(playwright)) {
            var environment = new HashMap<>(database.environment());
            // Known before the start, as it is part of each link in a mail
            environment.put("SERVER_PORT", String.valueOf(PortalProcess.freePort()));
            // Refuses to start rather than start slowly
            environment.put("JDK_JAVA_OPTIONS", "-XX:AOTMode=on");
            trial.leaveSomething(browser, environment);
            trial.findItAgain(browser, environment);
        }
        assertThat(trial.wrong).as("what the browser complained of").isEmpty();
        trial.expectFrontEndOfItsOwn();
    }

    private void leaveSomething(Browser browser, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (var portal = start(environment)) {
            var sanne = somebody(browser, portal.address());
            open(sanne, "/");
            expectTitle(sanne, "Samen maken we de wijk");
            signInByMail(sanne);
            open(sanne, "/mijn/berichten");
            assertThat(field(sanne, WANTED)).isChecked();
            field(sanne, WANTED).click();
            assertThat(sanne.getByText("Opgeslagen. U krijgt deze mail niet meer."))
                    .isVisible();
            sanne.context().close();
        }
    }

    private void findItAgain(Browser browser, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (var portal = start(environment)) {
            var sanne = somebody(browser, portal.address());
            signInByMail(sanne);
            open(sanne, "/mijn/berichten");
            assertThat(field(sanne, WANTED)).not().isChecked();
            sanne.context().close();
        }
    }

    private PortalProcess start(Map<String, String> environment) throws IOException {
        return PortalProcess.packaged(folder, folder.resolveSibling("package-data"), environment, "--demo");
    }

    private Page somebody(Browser browser, String address) {
        var page = visit(browser, address, "nl", PHONE, true).newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(wrong::add);
        page.onRequestFinished(this::notice);
        return page;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            wrong.add(message.text());
        }
    }

    private void notice(Request request) {
        if (request.url().contains("/VAADIN/build/") && request.url().endsWith(".js")) {
            scripts.add(request.url().replaceFirst("^.*(?=/VAADIN/build/)", ""));
        }
    }

    /** The mail follows soon after the answer on screen, with others before it. */
    private static void signInByMail(Page page) {
        open(page, "/demo/mail");
        var before = mails(page);
        open(page, "/inloggen?adres=" + DemoPerson.SANNE.address());
        button(page, "Stuur mij een inloglink").click();
        assertThat(page.getByText("Kijk in uw mail")).isVisible();
        var giveUp = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        do {
            open(page, "/demo/mail");
        } while (mails(page) == before && System.nanoTime() < giveUp);
        buttonInMail(page, "Inloggen").click();
        confirmSignIn(page);
        expectTitle(page, "Dag " + DemoPerson.SANNE.fullName());
    }

    private static int mails(Page page) {
        return page.locator(".mail-page").count();
    }

    /** All scripts are in the package, beside a smaller form, and those of the ready-made bundle are not. */
    private void expectFrontEndOfItsOwn() throws IOException {
        try (var jar = new JarFile(folder.resolve("portal.jar").toFile())) {
            var inside = jar.stream().map(ZipEntry::getName).toList();
            assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(inside)
                    .contains(FRONT_END + script, FRONT_END + script + ".br"));
            assertThat(inside).noneMatch(it -> it.contains("vaadin-chart"));
        }
    }
}
