package nl.floreynwijk.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.demo.DemoPerson;

/** What people do in more than one story to come in and to go. */
abstract class SignInSteps extends BrowserStory {

    protected static final String SECURITY = "/mijn/beveiliging?x=1";

    protected static void askForLink(Page page, String path, String address) {
        open(page, path);
        askForLink(page, address);
    }

    /** Asks on the page that is open, and returns when the link is on its way. */
    protected static void askForLink(Page page, String address) {
        field(page, "Uw e-mailadres").fill(address);
        button(page, "Stuur mij een inloglink").click();
        assertThat(page.getByText("Kijk in uw mail")).isVisible();
    }

    protected static void signOut(Page page, DemoPerson person) {
        button(page, "Uw account: " + person.fullName()).click();
        button(page, "Uitloggen").click();
        page.waitForURL("**/inloggen?uitgelogd");
    }
}
