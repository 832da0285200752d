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
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.harry.BoardPart;
import nl.floreynwijk.harry.Category;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Sanne at the desk sees of all that is asked. */
class JobsBoardViewTest extends JobPageSteps {

    @Autowired
    MovableClock clock;

    @BeforeEach
    void sanneIsAtTheDesk() {
        openTabOf(people.open("Sanne", Role.COORDINATOR));
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

        henkOffers(job, "Wat een klootzak.");
        assertThat(part(BoardPart.TO_DO)).contains("Er wacht 1 bericht tot u het leest");
        riaChoosesHenk(job);
        assertThat(part(BoardPart.AGREED)).contains("Wie helpt: Henk T.");
        examples.as(henk, () -> jobs.raiseTrouble(job, "Er was niemand."));
        assertThat(part(BoardPart.TO_DO)).contains("Er is iets niet goed gegaan");
        examples.as(ria, () -> jobs.cancel(examples.asked(ria, "De wc loopt door."), "Al klaar."));
        assertThat(part(BoardPart.OVER)).contains("Gaat niet door");
    }

    @Test
    void aMemberDoesNotGetIn() {
        openTabOf(ria);

        goTo("kantoor/klussen");

        _assertNone(JobsBoardView.class);
    }
}
