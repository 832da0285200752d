package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.green.ui.GreenScreen.pressCalled;
import static nl.floreynwijk.green.ui.GreenScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.Attendances;
import nl.floreynwijk.green.DayReports;
import nl.floreynwijk.green.Presence;
import nl.floreynwijk.green.SaidOf;
import nl.floreynwijk.green.ShiftId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joris reads how a day was, and phones who did not come twice. */
class DayDeskPagesTest extends GreenPageTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Attendances attendances;

    @Autowired
    DayReports reports;

    @Autowired
    JdbcClient database;

    @Autowired
    GreenTiles tiles;

    @Override
    AccountId viewer() {
        return joris;
    }

    private ShiftId begun() {
        var shift = shifts.planned(joris, shifts.plan(plot, 3));
        shifts.signedUp(shift, sofie);
        clock.advance(Duration.between(clock.instant(), DutchTime.at(shifts.saturday(), LocalTime.of(10, 0))));
        return shift;
    }

    @Test
    void heReadsWhatIsLeftAndFindsTheListAndThePaper() {
        var shift = begun();
        reports.report(shift, "Gewied", "De heg", List.of());

        goTo("kantoor/groen/diensten/" + shift);

        assertThat(textOf(ShiftDeskView.class)).contains("Gewied", "De heg");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Wie is er?", "Lijst op papier (pdf)");
    }

    @Test
    void heHasNobodyToPhone() {
        goTo("kantoor/groen/bellen");

        assertThat(textOf(ToPhoneView.class)).contains("U hoeft niemand te bellen");
        assertThat(tiles.peopleToPhone().tiles()).isEmpty();
    }

    @Test
    void hePhonesWhoDidNotComeAgainAndSaysThatTheySpoke() {
        var shift = begun();
        var person = attendances.of(shift).orElseThrow().people().getFirst().id();
        attendances.say(
                shift, List.of(new SaidOf(person, Presence.MISSED, 1, 0, Optional.empty(), "", clock.instant())));
        database.sql("update green_attendance set wanted_at = ?")
                .param(clock.instant())
                .update();
        assertThat(tiles.peopleToPhone().tiles()).hasSize(1);

        goTo("kantoor/groen/bellen");
        assertThat(textOf(ToPhoneView.class)).contains("Sofie Brandsma", "06 12345678", "Rozen snoeien");
        pressCalled("Gesproken: Sofie Brandsma");

        assertThat(answer()).contains("Sofie Brandsma staat niet meer op de lijst");
        assertThat(tiles.peopleToPhone().tiles()).isEmpty();
    }
}
