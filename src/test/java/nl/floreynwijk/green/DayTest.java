package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna leads a shift, to which Bert comes and perhaps others. */
@PortalTest
abstract class DayTest {

    static final int TWO_HOURS = 120;

    @Autowired
    Attendances attendances;

    @Autowired
    ShiftDesk desk;

    @Autowired
    Plots plots;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    AccountId gerda = AccountId.random();
    AccountId anna = AccountId.random();
    AccountId bert = AccountId.random();
    AccountId carla = AccountId.random();
    PlotId plot = PlotId.random();
    ShiftId shift = ShiftId.random();

    @BeforeEach
    void annaLeads() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        carla = made.member("Carla Heg");
        plot = made.plot(gerda, "Rozenperk");
        shift = ledByAnna(made.plan(plot, 3));
        made.signedUp(shift, bert);
        people.signIn(anna);
    }

    ShiftId ledByAnna(ShiftPlan plan) {
        made.as(anna, () -> {
            plots.join(plot);
            return plot;
        });
        return made.planned(gerda, TestShifts.ledBy(plan, anna));
    }

    void itIs(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    void itBegins() {
        itIs(made.row(shift).startsAt());
    }

    /** By what the list calls somebody who signed up. */
    UUID person(AccountId who) {
        return made.row(shift, who).id().value();
    }

    SaidOf of(UUID person, Presence presence, Instant at) {
        return new SaidOf(person, presence, 1, TWO_HOURS, Optional.empty(), "", at);
    }

    SaidOf of(AccountId who, Presence presence) {
        return of(person(who), presence, clock.instant());
    }

    SaidOf along(UUID id, String name) {
        return new SaidOf(id, Presence.CAME, 1, TWO_HOURS, Optional.empty(), name, clock.instant());
    }

    SaidOf along(UUID id, int number) {
        return new SaidOf(id, Presence.CAME, 1, TWO_HOURS, Optional.of(number), "", clock.instant());
    }

    /** What came of each. */
    List<SaidResult> say(SaidOf... all) {
        var result = attendances.say(shift, List.of(all));
        assertThat(result).isInstanceOf(AttendanceResult.Said.class);
        return List.copyOf(((AttendanceResult.Said) result).results().values());
    }

    List<Attendance.Person> list() {
        return attendances.of(shift).orElseThrow().people();
    }

    Presence presenceOf(AccountId who) {
        return list().stream()
                .filter(it -> it.id().equals(person(who)))
                .findFirst()
                .orElseThrow()
                .presence();
    }
}
