package nl.floreynwijk.green;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two phones that say something at the same moment. */
class AttendanceRacesTest extends GreenRaces {

    @Autowired
    Attendances attendances;

    private ShiftId begun() {
        var shift = made.planned(gerda, TestShifts.ledBy(made.plan(plot, 3), gerda));
        made.signedUp(shift, bert);
        clock.advance(Duration.between(clock.instant(), made.row(shift).startsAt()));
        return shift;
    }

    private Callable<Object> saying(ShiftId shift, SaidOf said) {
        return doing(gerda, () -> (Object) attendances.say(shift, List.of(said)));
    }

    @RepeatedTest(3)
    void ofOnePersonWhatWasSaidLastHolds() throws Exception {
        var shift = begun();
        var person = made.row(shift, bert).id().value();
        var now = clock.instant();
        var earlier = new SaidOf(person, Presence.MISSED, 1, 0, Optional.empty(), "", now.minusSeconds(5));
        var later = new SaidOf(person, Presence.CAME, 2, 90, Optional.empty(), "", now);

        var results = atOnce(saying(shift, earlier), saying(shift, later));

        assertThat(results).allMatch(AttendanceResult.Said.class::isInstance);
        assertThat(rows(shift)).containsExactly("CAME 2 90");
    }

    @RepeatedTest(3)
    void aMemberWhomBothAddIsThereOnce() throws Exception {
        var shift = begun();
        var number = made.numberOf(carla);
        var now = clock.instant();

        var results = atOnce(
                saying(shift, new SaidOf(UUID.randomUUID(), Presence.CAME, 1, 60, Optional.of(number), "", now)),
                saying(shift, new SaidOf(UUID.randomUUID(), Presence.CAME, 1, 60, Optional.of(number), "", now)));

        assertThat(results).allMatch(AttendanceResult.Said.class::isInstance);
        assertThat(rows(shift)).containsExactly("CAME 1 60");
    }

    @RepeatedTest(3)
    void whatIsSentTwiceIsKeptOnce() throws Exception {
        var shift = begun();
        var said = new SaidOf(UUID.randomUUID(), Presence.CAME, 1, 60, Optional.empty(), "Sjaan", clock.instant());

        var results = atOnce(saying(shift, said), saying(shift, said));

        assertThat(results).allMatch(AttendanceResult.Said.class::isInstance);
        assertThat(rows(shift)).containsExactly("CAME 1 60");
    }

    private List<String> rows(ShiftId shift) {
        return database.sql("select presence, people, minutes from green_attendance where shift_id = ?")
                .param(shift.value())
                .query((row, _) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
                .list();
    }
}
