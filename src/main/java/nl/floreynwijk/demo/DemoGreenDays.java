package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.AttendanceResult;
import nl.floreynwijk.green.Attendances;
import nl.floreynwijk.green.DayReports;
import nl.floreynwijk.green.GuestDesk;
import nl.floreynwijk.green.GuestForm;
import nl.floreynwijk.green.GuestResult;
import nl.floreynwijk.green.PlanResult;
import nl.floreynwijk.green.Presence;
import nl.floreynwijk.green.ReportResult;
import nl.floreynwijk.green.Said;
import nl.floreynwijk.green.SaidOf;
import nl.floreynwijk.green.ShiftDesk;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ShiftPlan;
import nl.floreynwijk.green.SignUpResult;
import nl.floreynwijk.green.SignUps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days in the green that the demo has behind it: who was there, what was done and what is left; and somebody who comes as a guest. */
@Component
class DemoGreenDays {

    private final ShiftDesk desk;
    private final SignUps signUps;
    private final GuestDesk guests;
    private final Attendances attendances;
    private final DayReports reports;
    private final DemoCast cast;
    private final JdbcClient database;
    private final Clock clock;

    DemoGreenDays(
            ShiftDesk desk,
            SignUps signUps,
            GuestDesk guests,
            Attendances attendances,
            DayReports reports,
            DemoCast cast,
            JdbcClient database,
            Clock clock) {
        this.desk = desk;
        this.signUps = signUps;
        this.guests = guests;
        this.attendances = attendances;
        this.reports = reports;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Plans as of work that is still to come.
     *
     * @param next a shift to which a guest comes
     */
    void fill(ShiftPlan upkeep, ShiftPlan kitchen, ShiftId next) {
        held(
                kitchen,
                36,
                "De bakken zijn leeg en er ligt compost op.",
                "Twee bakken moeten nog afgedekt worden.",
                "Ria",
                "Truus",
                "Ineke");
        held(
                upkeep,
                10,
                "Alle boomspiegels in de Bomenstraat zijn gewied.",
                "De Lindenstraat, vanaf nummer 20.",
                "Sofie",
                "Karel",
                "Truus",
                "Maria");
        cast.asGardener(() -> require(
                guests.putOn(next, new GuestForm("Wim Scholten", "06 12345670", 0, false)), GuestResult.On.class));
    }

    private void held(ShiftPlan plan, int daysAgo, String done, String left, String... given) {
        var shift = new AtomicReference<ShiftId>();
        cast.asGardener(() -> shift.set(
                require(desk.plan(plan), PlanResult.Planned.class).shifts().getFirst()));
        var id = Objects.requireNonNull(shift.get());
        for (var name : given) {
            cast.as(name, () -> require(signUps.signUp(id, 0, Said.NOTHING), SignUpResult.On.class));
        }
        // Nobody plans in the past, and what is long past nobody reports on any more
        moveTo(id, plan, 1);
        cast.asGardener(() -> {
            sayThatAllCame(id);
            require(reports.report(id, done, left, List.of()), ReportResult.Reported.class);
        });
        moveTo(id, plan, daysAgo);
    }

    private void sayThatAllCame(ShiftId id) {
        var now = clock.instant();
        var there = attendances.of(id).orElseThrow();
        var said = there.people().stream()
                .map(it -> new SaidOf(
                        it.id(), Presence.CAME, it.expected(), there.plannedMinutes(), Optional.empty(), "", now))
                .toList();
        require(attendances.say(id, said), AttendanceResult.Said.class);
    }

    private void moveTo(ShiftId id, ShiftPlan plan, int daysAgo) {
        var day = DutchTime.day(clock.instant()).minusDays(daysAgo);
        database.sql("update green_shift set starts_at = :from, ends_at = :until where id = :id")
                .param("from", DutchTime.at(day, plan.from()))
                .param("until", DutchTime.at(day, plan.until()))
                .param("id", UUID.fromString(id.toString()))
                .update();
    }
}
