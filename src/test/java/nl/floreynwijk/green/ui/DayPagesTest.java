package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.green.ui.GreenScreen.press;
import static nl.floreynwijk.green.ui.GreenScreen.problems;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static nl.floreynwijk.green.ui.GreenScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.green.Attendances;
import nl.floreynwijk.green.Plots;
import nl.floreynwijk.green.Presence;
import nl.floreynwijk.green.SaidOf;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joris and Sofie, who leads a shift, see how its day was and tell of it. */
class DayPagesTest extends GreenPageTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Plots plots;

    @Autowired
    Attendances attendances;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private ShiftId begun() {
        shifts.as(sofie, () -> {
            plots.join(plot);
            return plot;
        });
        var shift = shifts.planned(joris, TestShifts.ledBy(shifts.plan(plot, 3), sofie));
        var bert = shifts.member("Bert Gras");
        shifts.signedUp(shift, bert);
        clock.advance(Duration.between(clock.instant(), DutchTime.at(shifts.saturday(), LocalTime.of(10, 0))));
        return shift;
    }

    private void sheTicksBert(ShiftId shift) {
        var bert = attendances.of(shift).orElseThrow().people().getFirst().id();
        attendances.say(shift, List.of(new SaidOf(bert, Presence.CAME, 1, 75, Optional.empty(), "", clock.instant())));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    @Test
    void onTheDayWhoeverLeadsItFindsTheListAndThePaper() {
        var shift = begun();

        goTo("groen/diensten/" + shift);

        assertThat(links()).contains("Wie is er?", "Lijst op papier (pdf)");
    }

    @Test
    void sheTellsWhatWasDoneAndWhatIsLeft() {
        var shift = begun();
        sheTicksBert(shift);
        goTo("groen/diensten/" + shift + "/verslag");
        assertThat(textOf(DayReportView.class)).contains("Bert G.", "1 uur en 15 minuten");

        press("Bewaar dit verslag");
        assertThat(problems()).singleElement().asString().startsWith("Vertel wat er is gedaan");

        write("Wat is er gedaan?", "Alle rozen gesnoeid");
        write("Wat is er nog te doen?", "De heg");
        press("Bewaar dit verslag");
        assertThat(answer()).contains("Uw verslag is bewaard");

        clock.advance(Duration.ofHours(2));
        people.signIn(viewer());
        goTo("groen/diensten/" + shift);
        assertThat(textOf(ShiftView.class)).contains("Alle rozen gesnoeid", "Er was 1 mens");
    }

    @Test
    void whoeverDoesNotLeadItFindsNoReport() {
        var shift = begun();
        people.signIn(shifts.member("Ria Vreemd"));

        goTo("groen/diensten/" + shift + "/verslag");

        assertThat(_find(DayReportView.class)).isEmpty();
        assertThat(_find(NotFoundView.class)).isNotEmpty();
    }
}
