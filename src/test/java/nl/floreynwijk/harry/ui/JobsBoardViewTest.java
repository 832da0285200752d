package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.links;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.BoardPart;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Sanne at the desk sees of all that is asked. */
class JobsBoardViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JobExamples examples;

    @Autowired
    Answers answers;

    @Autowired
    Requests requests;

    @Autowired
    Jobs jobs;

    @Autowired
    MovableClock clock;

    private AccountId ria = AccountId.random();
    private AccountId henk = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        ria = examples.member("Ria", "+31612345678");
        henk = examples.member("Henk", "+31687654321");
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    private static String page() {
        goTo("kantoor/klussen");
        return textOf(JobsBoardView.class);
    }

    private static String part(BoardPart part) {
        select(part);
        return textOf(JobsBoardView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void select(BoardPart part) {
        _setValue(_get(Select.class), part);
    }

    @Test
    void whereNothingWaitsItSaysSo() {
        assertThat(page()).contains("Er wacht niets op u. Mooi zo.");
        assertThat(part(BoardPart.TEAM)).contains("Niemand wacht op een vakman.");
        assertThat(part(BoardPart.OPEN)).contains("Er staat geen vraag aan buren open.");
        assertThat(part(BoardPart.AGREED)).contains("Er is nu niets afgesproken.");
        assertThat(part(BoardPart.OVER)).contains("Er is nog geen klus klaar.");
        assertThat(links())
                .contains("Een klus vragen voor iemand -> kantoor/klussen/vraag", "Cijfers -> kantoor/klussen/cijfers");
    }

    @Test
    void whatWaitsForTheDeskStandsFirstTheLongestOnTop() {
        var nobody = examples.asked(ria, "De kraan drupt.");
        clock.advance(Duration.ofDays(2));
        var doubtful = examples.asked(ria, "Die klootzak van een kraan.");

        assertThat(page())
                .contains("2 klussen", "Wacht 2 dagen", "Vandaag gevraagd", "Geen buur reageerde: wie kunt u vragen?");
        assertThat(links().stream().filter(it -> it.startsWith("Kraan, wc en afvoer")))
                .containsExactly(
                        "Kraan, wc en afvoer -> kantoor/klussen/" + nobody,
                        "Kraan, wc en afvoer -> kantoor/klussen/" + doubtful);
    }

    @Test
    void eachPartHasWhatItSays() {
        examples.helps(henk, Category.WATER);
        var job = examples.asked(ria, "De kraan drupt.");
        assertThat(page()).contains("Er wacht niets op u.");
        assertThat(part(BoardPart.OPEN))
                .contains("1 klus", "Aan 1 buur gevraagd; nog geen bod", "Gevraagd door Ria T.");

        examples.as(henk, () -> answers.offer(job, JobExamples.fixed(10), "Wat een klootzak."));
        assertThat(part(BoardPart.TO_DO)).contains("Er wacht 1 bericht tot u het leest");
        examples.as(ria, () -> requests.choose(job, henk, JobExamples.fixed(10)));
        assertThat(part(BoardPart.AGREED)).contains("Wie helpt: Henk T.");
        examples.as(henk, () -> jobs.raiseTrouble(job, "Er was niemand."));
        assertThat(part(BoardPart.TO_DO)).contains("Er is iets niet goed gegaan");
        examples.as(ria, () -> jobs.cancel(examples.asked(ria, "De wc loopt door."), "Al klaar."));
        assertThat(part(BoardPart.OVER)).contains("Gaat niet door");
    }

    @Test
    void aMemberDoesNotGetIn() {
        people.signIn(ria);
        closeTab();
        super.openTab();

        goTo("kantoor/klussen");

        _assertNone(JobsBoardView.class);
    }
}
