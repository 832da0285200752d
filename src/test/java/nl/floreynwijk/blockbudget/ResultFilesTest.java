package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.WebApplicationContext;

/** Four dwellings chose what costs € 300, and fetch the files about it. */
@PortalTest
class ResultFilesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    TestResults made;

    @Autowired
    TestPeople people;

    TestRound round = TestRounds.NONE;
    OfficeBrowser browser;

    @BeforeEach
    void theRoundIsCounted() {
        round = made.counted(300);
        browser = new OfficeBrowser(portal);
        people.signIn(round.resident(0));
    }

    @Test
    void aScrutineerFetchesAllThree() throws Exception {
        for (var file : new String[] {"uitslag.json", "uitslag.pdf", "stemmen.pb"}) {
            var answer = browser.open(address(file));
            assertThat(answer.getStatus()).as(file).isEqualTo(200);
            assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        }
    }

    @Test
    void theFilesAreNotFetchedAllDayLong() throws Exception {
        for (var at = 0; at < 120; at++) {
            assertThat(browser.open(address("uitslag.json")).getStatus()).isEqualTo(200);
        }

        for (var file : new String[] {"uitslag.json", "uitslag.pdf", "stemmen.pb"}) {
            var answer = browser.open(address(file));
            assertThat(answer.getStatus()).as(file).isEqualTo(429);
            assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
            assertThat(answer.getContentAsString()).contains("te vaak opgehaald");
        }
        people.signIn(round.resident(1));
        assertThat(browser.open(address("uitslag.json")).getStatus()).isEqualTo(200);
    }

    private String address(String file) {
        return "/stemkamer/" + round.id() + "/" + file;
    }
}
