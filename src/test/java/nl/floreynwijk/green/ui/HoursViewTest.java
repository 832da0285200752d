package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.green.ui.GreenScreen.day;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.pressInDialog;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.GoalStanding;
import nl.floreynwijk.green.PlacementDesk;
import nl.floreynwijk.green.PlacementId;
import nl.floreynwijk.green.PlacementKind;
import nl.floreynwijk.green.PlacementPlan;
import nl.floreynwijk.green.PlacementResult;
import nl.floreynwijk.green.Placements;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.SignResult;
import nl.floreynwijk.green.TestHours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member looks at what they did, and gets a certificate of it. */
class HoursViewTest extends GreenPageTest {

    @Autowired
    TestHours hours;

    @Autowired
    PlacementDesk desk;

    @Autowired
    Placements placements;

    @Autowired
    Clock clock;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private ShiftId worked(String task, int daysAgo, int minutes) {
        var shift = hours.shift(
                plot,
                task,
                clock.instant().minus(Duration.ofDays(daysAgo)).minus(Duration.ofHours(2)),
                Duration.ofHours(2));
        hours.came(shift, sofie, 1, minutes);
        return shift;
    }

    private static String page() {
        return textOf(HoursView.class);
    }

    @Test
    void whoeverNeverCameIsShownTheWayToAShift() {
        goTo("groen/uren");

        assertThat(page()).contains("Hier komt te staan hoe lang u meehielp");
        assertThat(_get(RouterLink.class, it -> it.withText("Zoek een dienst")).getHref())
                .isEqualTo("groen");
        _assertNone(Button.class, it -> it.withText("Maak mijn verklaring"));
    }

    @Test
    void theirTimeStandsFirstAndThenEachShift() {
        var year = DutchTime.day(clock.instant()).getYear();
        worked("Rozen snoeien", 0, 90);
        hours.isPaid(worked("Heg snoeien", 800, 60), 1_250);

        goTo("groen/uren");

        assertThat(page())
                .contains("Uw tijd in het groen, in " + year, "1 uur en 30 minuten", "Bij 1 dienst")
                .contains("Rozen snoeien", "Bomenbuurt", "Heg snoeien", "€ 12,50");
        assertThat(page().indexOf("Rozen snoeien")).isLessThan(page().indexOf("Heg snoeien"));
    }

    @Test
    void aShiftThatCountsThoughCalledOffSaysSo() {
        var shift = hours.shift(plot, "Water geven", clock.instant().minus(Duration.ofDays(1)), Duration.ofHours(2));
        hours.signedUp(shift, sofie);
        hours.calledOff(shift, true);

        goTo("groen/uren");

        assertThat(page()).contains("Water geven", "Ging niet door, maar telt mee", "2 uur");
    }

    @Test
    void aCertificateIsMadeOnceAndWithdrawn() {
        worked("Rozen snoeien", 0, 90);
        goTo("groen/uren");

        press("Maak mijn verklaring");
        assertThat(answer()).contains("Uw verklaring is klaar.", "Download (Nederlands)", "Download (Engels)");
        assertThat(page()).contains("Uw verklaringen", "Nummer ");
        press("Maak mijn verklaring");
        assertThat(answer()).contains("Deze verklaring had u al");

        press("Trek in");
        pressInDialog("Trek in");
        assertThat(answer()).isEqualTo("De verklaring is ingetrokken.");
        assertThat(page()).contains("Ingetrokken");
    }

    private PlacementId learning() {
        var today = DutchTime.day(clock.instant());
        var result = shifts.as(
                joris,
                () -> desk.agree(
                        shifts.numberOf(sofie),
                        new PlacementPlan(
                                PlacementKind.WORK,
                                "Werkbedrijf",
                                "",
                                today.minusDays(9),
                                today,
                                Optional.of(10),
                                Optional.of(joris),
                                List.of("Snoeien"))));
        return ((PlacementResult.Agreed) result).id();
    }

    @Test
    void whoeverLearnsTellsHowItGoesAndGetsACertificateWhenItIsSigned() {
        var id = learning();
        goTo("groen/uren");
        press("Vertel hoe het ging");
        write("Hoe ging het?", "Eerst eng, nu leuk");
        pressInDialog("Bewaar");
        assertThat(page()).contains("Uw stage", "Werkbedrijf", "Snoeien", "Zelf: Eerst eng, nu leuk");
        _assertNone(Button.class, it -> it.withText("Maak de verklaring van deze stage"));
        shifts.as(joris, () -> placements.judge(id, "Snoeien", GoalStanding.REACHED, "Heel netjes"));
        assertThat(shifts.as(joris, () -> placements.sign(id))).isEqualTo(new SignResult.Signed("Joris van der Heide"));

        goTo("groen");
        goTo("groen/uren");
        assertThat(page()).contains("Behaald", "Begeleider: Heel netjes", "Getekend door Joris van der Heide");
        press("Maak de verklaring van deze stage");

        assertThat(answer()).contains("Uw verklaring is klaar.");
    }

    @Test
    void otherDaysAreAskedForAndRefusedWhereTheyAreWrong() {
        worked("Rozen snoeien", 0, 90);
        goTo("groen/uren");
        _setValue(year(), 0);

        press("Maak mijn verklaring");
        assertThat(GreenScreen.problems()).containsExactly("Kies een dag.", "Kies een dag.");
        var today = DutchTime.day(clock.instant());
        day("Eerste dag", today);
        day("Laatste dag", today.minusDays(1));
        press("Maak mijn verklaring");
        assertThat(answer()).contains("De eerste dag komt vóór de laatste");
        day("Eerste dag", today.minusDays(40));
        day("Laatste dag", today.minusDays(30));
        press("Maak mijn verklaring");
        assertThat(answer()).contains("In die dagen staan er geen uren van u");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Integer> year() {
        return _get(Select.class, it -> it.withLabel("Over welk jaar?"));
    }
}
