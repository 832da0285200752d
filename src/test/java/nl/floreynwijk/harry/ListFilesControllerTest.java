package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ListFilesControllerTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    HarryExamples examples;

    @Autowired
    TestPeople people;

    private OfficeBrowser browser;
    private ListId list = ListId.random();

    @BeforeEach
    void portaalHasAList() {
        browser = new OfficeBrowser(portal);
        people.signedIn("Amina", Role.COORDINATOR);
        var portaal = examples.landlord("Woningstichting Één");
        list = examples.published(Optional.of(portaal), examples.today(), HarryExamples.some());
    }

    @Test
    void aVersionIsTakenAlongAsAFileThatIsCalledAsItIs() throws Exception {
        var file = browser.open(ListFilesController.CSV, list);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition"))
                .contains("\"onderhoudslijst-woningstichting-een-versie-1.csv\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(file.getContentAsString(UTF_8)).contains("code", "kraan-drupt", "Verf bladdert");
    }

    @Test
    void aVersionThatIsNotThereIsSaidInASentence() throws Exception {
        for (var id : new String[] {ListId.random().toString(), "x", "1"}) {
            var response = browser.open(ListFilesController.CSV, id);

            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getContentAsString(UTF_8)).startsWith("Deze lijst is er niet.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "BOARD"})
    void nobodyElseGetsAList(Role role) throws Exception {
        people.signedIn("x", role);

        var response = browser.open(ListFilesController.CSV, list);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString(UTF_8)).doesNotContain("kraan-drupt");
    }

    @Test
    void aVisitorIsAskedToSignIn() throws Exception {
        TestPeople.signOut();

        assertThat(browser.open(ListFilesController.CSV, list).getRedirectedUrl())
                .startsWith("/inloggen?naar=");
    }
}
