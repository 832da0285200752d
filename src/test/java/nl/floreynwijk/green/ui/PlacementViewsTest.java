package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.green.ui.GreenScreen.choose;
import static nl.floreynwijk.green.ui.GreenScreen.day;
import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.GoalStanding;
import nl.floreynwijk.green.Leader;
import nl.floreynwijk.green.PlacementDesk;
import nl.floreynwijk.green.PlacementId;
import nl.floreynwijk.green.PlacementKind;
import nl.floreynwijk.green.PlacementPlan;
import nl.floreynwijk.green.PlacementResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A gardener agrees on a placement, a pupil tells how it goes, and a mentor signs. */
class PlacementViewsTest extends GreenPageTest {

    @Autowired
    PlacementDesk desk;

    @Autowired
    MovableClock clock;

    @Override
    AccountId viewer() {
        return joris;
    }

    private PlacementId agreed() {
        var today = DutchTime.day(clock.instant());
        var result = shifts.as(
                joris,
                () -> desk.agree(
                        shifts.numberOf(sofie),
                        new PlacementPlan(
                                PlacementKind.SCHOOL,
                                "MBO Amersfoort",
                                "",
                                today.minusDays(9),
                                today,
                                Optional.of(10),
                                Optional.of(joris),
                                List.of("Snoeien"))));
        return ((PlacementResult.Agreed) result).id();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatIsMissingIsSaidAndThenItIsAgreedOn() {
        goTo("kantoor/groen/stages");
        press("Stage afspreken");
        pressInDialog("Bewaar");
        assertThat(GreenScreen.problems()).hasSize(3);

        fill("Lidnummer", Integer.toString(shifts.numberOf(sofie)));
        assertThat(_get(WholeField.class, it -> it.withLabel("Lidnummer")).getHelperText())
                .isEqualTo("Dat is Sofie Brandsma.");
        var today = DutchTime.day(clock.instant());
        day("Eerste dag", today);
        day("Laatste dag", today.plusDays(30));
        pressInDialog("Bewaar");
        assertThat(GreenScreen.problems())
                .containsExactly(
                        "Vul 1 tot 120 tekens in.",
                        "Kies een begeleider uit de lijst.",
                        "Vul 1 tot 10 doelen in, van hooguit 200 tekens.");
        fill("School of organisatie", "MBO Amersfoort");
        ComboBox<Leader> mentor = _get(ComboBox.class, it -> it.withLabel("Begeleider"));
        _setValue(mentor, new Leader(joris, "Joris van der Heide"));
        write("Wat is er te leren?", "Snoeien\nZaaien");
        pressInDialog("Bewaar");

        assertThat(answer()).isEqualTo("De stage van Sofie Brandsma staat erin.");
        assertThat(textOf(PlacementDeskView.class))
                .contains("Sofie Brandsma", "MBO Amersfoort", "Begeleider: Joris van der Heide", "0 van 2 leerdoelen");

        press("Stop de stage");
        pressInDialog("Stop de stage");
        assertThat(textOf(PlacementDeskView.class)).contains("Getekend of gestopt", "Gestopt");
    }

    @Test
    void theMentorSpeaksOfEachGoalAndSigns() {
        agreed();
        goTo("groen/stages");
        assertThat(textOf(MentorView.class))
                .contains("Sofie Brandsma", "0 uur gewerkt, van 10 uur", "U kunt tekenen op");

        press("Zeg hoe het ervoor staat");
        pressInDialog("Bewaar");
        assertThat(GreenScreen.problems()).containsExactly("Kies of het doel behaald is.");
        choose("Is dit doel behaald?", GoalStanding.REACHED);
        write("Wat wilt u erover zeggen? Dit hoeft niet.", "Heel netjes");
        pressInDialog("Bewaar");
        assertThat(textOf(MentorView.class)).contains("Behaald", "Begeleider: Heel netjes");
        press("Teken");
        pressInDialog("Teken");

        assertThat(answer()).isEqualTo("De stage van Sofie Brandsma is getekend door Joris van der Heide.");
        assertThat(textOf(MentorView.class)).contains("Eerder: 1", "Getekend door Joris van der Heide");
    }

    @Test
    void whoeverMentorsNobodyReadsSo() {
        goTo("groen/stages");

        assertThat(textOf(MentorView.class)).contains("U begeleidt nu niemand");
    }
}
