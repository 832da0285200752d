package nl.floreynwijk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.floreynwijk.BrowserStory;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What measures the portal uses it as a browser does, and notices when it does not get what it asked for. */
class UidlStory extends BrowserStory {

    @Autowired
    PortalSettings settings;

    @Test
    void sanneSignsInAndSwitchesAMailOff() {
        var browser = signedIn(DemoPerson.SANNE, 1);
        var tab = browser.open("/start", "Dag " + DemoPerson.SANNE.fullName());
        tab.navigate("/mijn/berichten", "Mijn berichten");
        var wanted = tab.find("vaadin-checkbox", "Ja, mail mij over: Mail die niet aankwam");
        tab.tick(wanted, true);

        tab.tick(wanted, false);

        assertThat(tab.says("Opgeslagen. U krijgt deze mail niet meer.")).isTrue();
        tab.tick(wanted, true);
        tab.close();
    }

    @Test
    void aVisitorWhoIsSentToSignInIsNoVisitToThePage() {
        var visitor = new UidlBrowser(settings.url().toString(), 2);

        assertThatExceptionOfType(UidlException.class)
                .isThrownBy(() -> visitor.open("/mijn/berichten", "Mijn berichten"))
                .withMessageContaining("/inloggen");
    }

    @Test
    void aPageThatIsNotForThemIsNoticed() {
        var ria = signedIn(DemoPerson.RIA, 3);
        var tab = ria.open("/start", "Dag " + DemoPerson.RIA.fullName());

        assertThatExceptionOfType(UidlException.class)
                .isThrownBy(() -> tab.navigate("/beheer/accounts", "Accounts"))
                .withMessageContaining("/beheer/accounts was refused");
        assertThatExceptionOfType(UidlException.class).isThrownBy(() -> ria.open("/beheer/accounts", "Accounts"));
        assertThatExceptionOfType(UidlException.class).isThrownBy(() -> ria.open("/nergens", "Nergens"));
    }

    @Test
    void aTabWhoseSessionIsOverIsNoticed() {
        var ria = signedIn(DemoPerson.RIA, 4);
        var tab = ria.open("/mijn/beveiliging", "Inloggen en veiligheid");
        var other = ria.open("/mijn/beveiliging", "Inloggen en veiligheid");
        other.clickAndLeave(other.find("vaadin-button", "Overal uitloggen"));

        assertThatExceptionOfType(UidlException.class).isThrownBy(() -> tab.navigate("/start", "Vandaag"));
    }

    @Test
    void whoeverDoesNotKnowTheSecurityKeyIsNotFollowed() {
        var tab = signedIn(DemoPerson.RIA, 5).open("/mijn/beveiliging", "Inloggen en veiligheid");
        tab.forgetSecurityKey();

        assertThatExceptionOfType(UidlException.class)
                .isThrownBy(() -> tab.navigate("/mijn/berichten", "Mijn berichten"))
                .withMessageContaining("does not follow");
    }

    @Test
    void aTabThatWasClosedIsNotFollowed() {
        var tab = signedIn(DemoPerson.RIA, 6).open("/mijn/beveiliging", "Inloggen en veiligheid");
        tab.close();

        assertThatExceptionOfType(UidlException.class)
                .isThrownBy(() -> tab.navigate("/mijn/berichten", "Mijn berichten"))
                .withMessageContaining("does not follow");
    }

    private UidlBrowser signedIn(DemoPerson person, int number) {
        var browser = new UidlBrowser(settings.url().toString(), number);
        assertThat(browser.signIn(links.pathFor(person.address()))).isEqualTo("/start");
        return browser;
    }
}
