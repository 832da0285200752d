package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.green.ui.GreenScreen.day;
import static nl.floreynwijk.green.ui.GreenScreen.fill;
import static nl.floreynwijk.green.ui.GreenScreen.hour;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.tick;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.PlotSummary;
import nl.floreynwijk.green.Season;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gardener plans a shift and a season of them, and reads beside each field what is wrong. */
@SuppressWarnings({"unchecked", "rawtypes"})
class ShiftPlanViewTest extends GreenPageTest {

    @Autowired
    Season season;

    @Autowired
    Clock clock;

    @Override
    AccountId viewer() {
        return joris;
    }

    private void fillIn(LocalDate day) {
        Select<PlotSummary> where = _get(Select.class, it -> it.withLabel("Plek"));
        _setValue(where, where.getListDataView().getItems().findFirst().orElseThrow());
        fill("Wat gaan we doen?", "Onkruid wieden");
        day("Dag", day);
        hour("Van", 10);
        hour("Tot", 12);
    }

    private LocalDate aprilNextYear() {
        return LocalDate.of(DutchTime.day(clock.instant()).getYear() + 1, 4, 1);
    }

    @Test
    void whatIsMissingIsSaidBesideIt() {
        goTo("kantoor/groen/diensten/nieuw");
        press("Plan dit");
        assertThat(problems())
                .containsExactly(
                        "Kies een plek.", "Kies een dag.", "Kies hoe laat het begint.", "Kies hoe laat het ophoudt.");
    }

    @Test
    void aShiftThatEndsBeforeItBeginsIsRefusedAndNothingTypedIsLost() {
        goTo("kantoor/groen/diensten/nieuw");
        fillIn(aprilNextYear());
        hour("Tot", 9);
        press("Plan dit");
        assertThat(problems()).containsExactly("Het einde komt na het begin, op dezelfde dag.");
        hour("Tot", 12);
        press("Plan dit");
        assertThat(answer()).startsWith("De dienst staat in het seizoen.");
    }

    @Test
    void sheReadsWhichDaysARuleGivesBeforeShePlansThem() {
        goTo("kantoor/groen/diensten/nieuw");
        fillIn(aprilNextYear());
        tick("Herhaal deze dienst");
        press("Plan dit");
        assertThat(problems()).containsExactly("Kies de eerste en de laatste dag.");

        day("Tot en met welke dag?", aprilNextYear().plusYears(3));
        assertThat(textOf(RepeatFields.class)).contains("Dat zijn er meer dan 60.");
        press("Plan dit");
        assertThat(problems()).containsExactly("Dat zijn er meer dan 60. Kies een eerdere laatste dag.");

        day("Tot en met welke dag?", aprilNextYear().plusWeeks(4));
        assertThat(textOf(RepeatFields.class)).contains("3 diensten:");
        press("Plan dit");
        assertThat(answer()).startsWith("3 diensten staan in het seizoen.");
        assertThat(season.plan(aprilNextYear().getYear()).shifts()).hasSize(3);
    }

    @Test
    void placesForAGroupNeedANameAndADay() {
        goTo("kantoor/groen/diensten/nieuw");
        fillIn(aprilNextYear());
        tick("Bewaar plekken voor een groep");
        fill("Hoeveel plekken?", "9");
        press("Plan dit");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "U bewaart meer plekken dan er zijn.",
                        "Zeg voor wie de plekken zijn, in hooguit 80 tekens.",
                        "Kies een dag voor de dienst zelf.");
    }

    @Test
    void anotherLikeItBeginsWithWhatItSays() {
        var shift = shifts.planned(joris, TestShifts.called(shifts.plan(plot, 4), "Heg snoeien", "Bij de poort"));
        UI.getCurrent().navigate(ShiftPlanView.class, ShiftPlanView.like(shift));
        assertThat(_get(TextField.class, it -> it.withLabel("Wat gaan we doen?"))
                        .getValue())
                .isEqualTo("Heg snoeien");
    }
}
