package nl.floreynwijk.base.persistence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.Signals;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The database stops answering for a while: people hear it, nothing breaks, and all goes on when it is back. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseGoneStory extends BrowserStory {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(45_000);

    @AfterEach
    void bringDatabaseBack() throws IOException, InterruptedException {
        Signals.thaw(server());
    }

    @Test
    void sanneGoesOnWhenTheDatabaseIsBack(CapturedOutput log) throws IOException, InterruptedException {
        var sanne = somebody("nl", PHONE);
        signIn(sanne, DemoPerson.SANNE);
        open(sanne, "/mijn/berichten");
        var visitor = somebody("nl", PHONE);
        open(visitor, "/inloggen?adres=" + DemoPerson.AMINA.address());
        button(visitor, "Stuur mij een inloglink").click();
        assertThat(visitor.getByText("Kijk in uw mail")).isVisible();

        var hurried = somebody("nl", PHONE);
        open(hurried, "/inloggen?adres=" + DemoPerson.PIETER.address());

        Signals.freeze(server());
        button(hurried, "Stuur mij een inloglink").click();
        visitor.evaluate("setTimeout(() => location.assign('/demo/mail'))");
        wanted(sanne).click();
        assertThat(sanne.getByText("Wat u vroeg, is niet gelukt.")).isVisible(PATIENTLY);
        assertThat(log).contains("Incident " + numberOn(sanne));
        button(sanne, "Sluiten").click();
        assertThat(wanted(sanne)).isChecked();
        assertThat(visitor.getByText("Dat ligt aan ons, niet aan u.")).isVisible(PATIENTLY);
        assertThat(log).contains("Incident " + numberOn(visitor));
        assertThat(hurried.getByText("Wat u vroeg, is niet gelukt.")).isVisible(PATIENTLY);

        Signals.thaw(server());
        open(visitor, "/demo/mail");
        assertThat(visitor.getByText("Aan " + DemoPerson.AMINA.fullName()).first())
                .isVisible(PATIENTLY);
        wanted(sanne).click();
        assertThat(sanne.getByText("Opgeslagen.")).isVisible(PATIENTLY);
    }

    private static Locator wanted(Page page) {
        return field(page, "Ja, mail mij over: Mail die niet aankwam");
    }

    private static String numberOn(Page page) {
        var text = page.getByText("Noem dan dit nummer").innerText();
        var number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return number.group();
    }

    private static ProcessHandle server() throws IOException {
        return TestServer.processOf(Path.of(System.getProperty("portal.data")));
    }
}
