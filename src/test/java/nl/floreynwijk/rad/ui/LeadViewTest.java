package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.HostScreen.answer;
import static nl.floreynwijk.rad.ui.HostScreen.buttons;
import static nl.floreynwijk.rad.ui.HostScreen.dialog;
import static nl.floreynwijk.rad.ui.HostScreen.goTo;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.pressInDialog;
import static nl.floreynwijk.rad.ui.HostScreen.pressNamed;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static nl.floreynwijk.rad.ui.HostScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.RunState;
import nl.floreynwijk.rad.RunSummary;
import nl.floreynwijk.rad.TestRad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meike leads an evening. */
class LeadViewTest extends KaribuTest {

    @Autowired
    Evenings evenings;

    @Autowired
    EveningCourse course;

    @Autowired
    TestRad made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();
    private RunId run = RunId.random();
    private List<CardId> cards = List.of();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Meike Postma", Role.COORDINATOR);
        super.openTab();
        evening = made.evening();
        made.rule(evening, "code", "K7P4TX");
        cards = made.cards(evening, 3);
    }

    private void lead() {
        goTo("kantoor/rad/" + evening + "/avond");
    }

    private void leadOpen() {
        run = made.opened(evening);
        lead();
    }

    /** A second passes, and the page asks. */
    private void aSecondLater() {
        clock.advance(Duration.ofSeconds(2));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static String page() {
        return textOf(LeadView.class);
    }

    private RunSummary live() {
        return evenings.find(evening).orElseThrow().live().orElseThrow();
    }

    @Test
    void theCodeIsLargeAndComesWithSquares() {
        leadOpen();

        assertThat(page()).contains("K7P 4TX", "Open: mensen kunnen munten leggen.");
        assertThat(_get(DoorSign.class).isVisible()).isTrue();
        assertThat(_find(Image.class)).anyMatch(it -> it.getSrc().startsWith("data:image/"));
    }

    @Test
    void peopleAndCoinsAreFollowed() {
        leadOpen();
        assertThat(said(_get(LeadNow.class))).contains("0mensen doen mee", "0munten");

        var phone = made.joined(evening, "Fatima");
        made.put(run, phone, cards.getFirst(), 4);
        aSecondLater();

        assertThat(said(_get(LeadNow.class))).contains("1persoon doet mee", "4munten");
        assertThat(said(_get(NamesPart.class))).contains("Fatima");
    }

    @Test
    void whatLiesOnACardIsNeverOnThePageOfTheHost() {
        leadOpen();
        var phone = made.joined(evening);
        made.put(run, phone, cards.getFirst(), 7);
        aSecondLater();

        assertThat(page()).doesNotContain("Kaart 1");
    }

    @Test
    void theEveningIsPausedGoesOnIsClosedAndOpenedAgain() {
        leadOpen();
        assertThat(buttons()).contains("Pauze", "Stop met munten leggen").doesNotContain("Ga verder");

        press("Pauze");
        assertThat(answer()).isEqualTo("Het is pauze. Niemand kan nu munten leggen.");
        assertThat(buttons()).contains("Ga verder").doesNotContain("Pauze");

        press("Ga verder");
        press("Stop met munten leggen");
        assertThat(live().state()).isEqualTo(RunState.CLOSED);
        assertThat(page()).contains("Gesloten: niemand kan meer munten leggen.");

        press("Laat weer munten leggen");
        assertThat(live().state()).isEqualTo(RunState.OPEN);
    }

    @Test
    void whatSomebodyElseDidFirstIsSaid() {
        leadOpen();
        course.pause(evening);
        press("Pauze");
        assertThat(answer()).startsWith("Dat kan nu niet.");

        aSecondLater();
        assertThat(buttons()).contains("Ga verder");
    }

    @Test
    void startingAgainIsAskedFirstAndKeepsTheCode() {
        leadOpen();
        made.put(run, made.joined(evening), cards.getFirst(), 4);
        press("Begin opnieuw");
        assertThat(said(dialog())).contains("Wat er nu ligt, telt niet meer mee, ook de tafelbladen niet.");
        pressInDialog("Begin opnieuw");

        assertThat(live().number()).isEqualTo(2);
        assertThat(page()).contains("K7P 4TX");
        assertThat(said(_get(LeadNow.class))).contains("0munten");
        assertThat(made.coinsIn(run)).isEqualTo(4);
    }

    @Test
    void practisingBecomesTheEvening() {
        made.practised(evening);
        lead();
        assertThat(page()).contains("Oefenen: mensen kunnen munten leggen, en niets telt mee.");
        assertThat(buttons()).contains("Oefen opnieuw").doesNotContain("Begin opnieuw");

        press("Open de avond");
        assertThat(said(dialog())).contains("Vanaf nu telt elke munt.");
        pressInDialog("Open de avond");
        assertThat(live().practice()).isFalse();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static RadioButtonGroup<Board> board() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("Wat ziet iedereen van de kaarten?"));
    }

    @Test
    void theHostSaysWhatEverybodySees() {
        leadOpen();
        assertThat(board().getValue()).isEqualTo(Board.HIDDEN);

        _setValue(board(), Board.COINS);
        assertThat(live().board()).isEqualTo(Board.COINS);

        course.show(evening, Board.THEME);
        aSecondLater();
        assertThat(board().getValue()).isEqualTo(Board.THEME);
    }

    @Test
    void beforeAnythingBeganNothingCanBeShown() {
        lead();

        assertThat(board().isEnabled()).isFalse();
        assertThat(page()).contains("De avond is nog niet begonnen.");
        assertThat(buttons()).contains("Open de avond", "Oefen", "Beëindig de avond");
    }

    @Test
    void aNameThatHurtsIsTakenAway() {
        leadOpen();
        made.joined(evening, "Grapjas");
        aSecondLater();
        pressNamed("Naam weghalen: Grapjas");

        assertThat(answer()).isEqualTo("De naam is weg.");
        assertThat(said(_get(NamesPart.class))).contains("Nog niemand gaf een naam op.");
        assertThat(said(_get(LeadNow.class))).contains("1persoon");
    }

    @Test
    void endingSaysWhatItMeansAndLeadsToTheResult() {
        leadOpen();
        press("Beëindig de avond");
        assertThat(said(dialog()))
                .contains("De code werkt dan niet meer.", "Wie een e-mailadres achterliet, krijgt de uitslag.")
                .doesNotContain("vanuit huis");
        pressInDialog("Beëindig de avond");

        assertThat(evenings.find(evening).orElseThrow().isEnded()).isTrue();
        assertThat(page()).contains("De avond is afgelopen.", "Bekijk de uitslag");
        assertThat(_find(DoorSign.class)).isEmpty();
        assertThat(buttons()).doesNotContain("Pauze", "Beëindig de avond");
    }

    @Test
    void endingWhilePeopleAtHomeCanStillTakePartIsSaid() {
        made.rule(evening, "home_until", clock.instant().plus(Duration.ofDays(2)));
        leadOpen();
        press("Beëindig de avond");

        assertThat(said(dialog())).contains("Leden kunnen nog tot", "vanuit huis meedoen.");
    }

    @Test
    void stoppingIsAskedFirstWhilePeopleAtHomeTakePart() {
        made.rule(evening, "home_until", clock.instant().plus(Duration.ofDays(2)));
        leadOpen();
        press("Stop met munten leggen");
        assertThat(said(dialog())).contains("Leden kunnen nog tot", "dan kunnen zij ook geen munten meer leggen.");
        assertThat(live().state()).isEqualTo(RunState.OPEN);

        pressInDialog("Stop met munten leggen");
        assertThat(live().state()).isEqualTo(RunState.CLOSED);
    }

    @Test
    void whoeverOpensAnEveningOnAnotherDayReadsWhenItIsPlanned() {
        made.rule(evening, "begins_at", clock.instant().plus(Duration.ofDays(9)));
        lead();
        press("Open de avond");
        assertThat(said(dialog())).contains("Deze avond staat gepland op ", "Vanaf nu telt elke munt.");
    }

    @Test
    void whoeverOpensItOnItsDayIsNotToldTheDay() {
        made.rule(evening, "begins_at", clock.instant());
        lead();
        press("Open de avond");
        assertThat(said(dialog())).doesNotContain("gepland");
    }

    @Test
    void anEveningThatIsNotThereIsNotFound() {
        goTo("kantoor/rad/" + EveningId.random() + "/avond");

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }
}
