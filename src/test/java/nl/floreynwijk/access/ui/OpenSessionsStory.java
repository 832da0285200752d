package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;

/** Seeing where one is signed in, and ending that from afar. */
class OpenSessionsStory extends BrowserStory {

    private static final String SECURITY = "/mijn/beveiliging";
    private static final String DEVICE = "Chrome op Linux";

    @Test
    void aminaEndsTheSessionOnAComputerOfSomebodyElse() {
        var elsewhere = somebody("nl", DESKTOP);
        start(elsewhere, DemoPerson.AMINA);
        clock.advance(Duration.ofMinutes(3));
        var here = somebody("nl", PHONE);
        signIn(here, DemoPerson.AMINA);
        open(here, SECURITY);
        assertThat(here.getByText(DEVICE + " (hier bent u nu)")).isVisible();
        assertThat(here.getByText("Nu in gebruik")).hasCount(1);
        assertThat(here.getByText("Laatst gebruikt op")).hasCount(1);
        look(here, "security-view-sessions");
        var own = here.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertThat(here.content()).doesNotContain(own.value);

        endButton(here).last().click();
        assertThat(here.getByText(DEVICE + " is uitgelogd.")).isVisible();
        assertThat(endButton(here)).hasCount(1);

        elsewhere.reload();
        expectTitle(elsewhere, "Inloggen");
        here.reload();
        expectTitle(here, "Inloggen en veiligheid");

        endButton(here).click();
        assertThat(here.getByText("U bent uitgelogd.")).isVisible();
        open(here, SECURITY);
        expectTitle(here, "Inloggen");
    }

    private static Locator endButton(Page page) {
        return page.getByLabel(Pattern.compile("^" + DEVICE + "( \\(hier bent u nu\\))? uitloggen\\."));
    }
}
