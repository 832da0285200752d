package nl.floreynwijk.blockbudget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.blockbudget.PracticeResult;
import nl.floreynwijk.blockbudget.PracticeRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice round has a result to look at, and nothing comes of it. */
class PracticePagesTest extends KaribuTest {

    private static final String ELECTION = """
            META
            key;value
            num_projects;1
            num_votes;1
            currency;CHF
            budget;1000
            vote_type;approval
            rule;greedy
            PROJECTS
            project_id;cost;name
            1;400;Een zandbak
            VOTES
            voter_id;vote
            1;1
            """;

    @Autowired
    PracticeRounds practice;

    @Autowired
    TestPeople people;

    @TempDir
    Path folder;

    private String room = "";

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Olga", Role.COORDINATOR);
        super.openTab();
    }

    @BeforeEach
    void anElectionIsLoaded() throws IOException {
        var file = Files.writeString(folder.resolve("election.pb"), ELECTION);
        room = "stemkamer/" + ((PracticeResult.Loaded) practice.load(file)).id();
    }

    @Test
    void itsRoomIsAboutNoMoneyAndNoDays() {
        open(room);

        assertThat(Screen.textOf(RoomView.class))
                .contains("Oefenronde", "er zit geen geld aan vast", "Bekijk de uitslag", "Een zandbak")
                .doesNotContain("apart gezet", "Wat gebeurt wanneer", "uitgevoerd");
    }

    @Test
    void theOfficeIsToldNoDaysAndNoTasks() {
        open(room.replace("stemkamer", "kantoor/stemrondes"));

        assertThat(Screen.textOf(RoundLeadView.class))
                .contains("Dit is een oefenronde")
                .doesNotContain("Bemiddelaar", "uitgevoerd", "objections-until");
    }

    @Test
    void nobodyObjectsToItsResult() {
        open(room + "/uitslag");

        assertThat(Screen.textOf(ResultView.class))
                .contains("Een zandbak", "Dit is een oefenronde", "€")
                .doesNotContain("CHF", "Niet eens met de uitslag?", "uitvoering");
    }

    private static void open(String page) {
        UI.getCurrent().navigate(page);
        MockVaadin.clientRoundtrip(false);
    }
}
