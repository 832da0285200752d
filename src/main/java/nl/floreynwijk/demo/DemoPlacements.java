package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.GoalResult;
import nl.floreynwijk.green.GoalStanding;
import nl.floreynwijk.green.Leader;
import nl.floreynwijk.green.PlacementDesk;
import nl.floreynwijk.green.PlacementId;
import nl.floreynwijk.green.PlacementKind;
import nl.floreynwijk.green.PlacementPlan;
import nl.floreynwijk.green.PlacementResult;
import nl.floreynwijk.green.Placements;
import org.springframework.stereotype.Component;

/** Somebody of the demo who learns in the green, and whoever helps them with that. */
@Component
class DemoPlacements {

    private static final String TOOLS = "Veilig werken met scherp gereedschap";
    private static final String PLANTS = "Twintig planten uit de buurt herkennen";
    private static final String PEOPLE = "Een groepje buren uitleg geven";

    private final PlacementDesk desk;
    private final Placements placements;
    private final DemoCast cast;
    private final Clock clock;

    DemoPlacements(PlacementDesk desk, Placements placements, DemoCast cast, Clock clock) {
        this.desk = desk;
        this.placements = placements;
        this.cast = cast;
        this.clock = clock;
    }

    void fill() {
        var today = DutchTime.day(clock.instant());
        var made = new AtomicReference<PlacementId>();
        cast.asGardener(() -> made.set(require(
                        desk.agree(cast.number("Noor"), plan(today.minusDays(25), today.plusDays(60))),
                        PlacementResult.Agreed.class)
                .id()));
        var id = Objects.requireNonNull(made.get());
        cast.as(
                "Noor",
                () -> require(
                        placements.tell(id, TOOLS, "De snoeischaar durf ik nu zelf te slijpen."),
                        GoalResult.Said.class));
        cast.as(
                "Sofie",
                () -> require(
                        placements.judge(id, TOOLS, GoalStanding.REACHED, "Werkt rustig en ruimt alles netjes op."),
                        GoalResult.Said.class));
    }

    private PlacementPlan plan(LocalDate from, LocalDate until) {
        return new PlacementPlan(
                PlacementKind.SCHOOL,
                "MBO Amersfoort",
                "Hovenier, niveau 2",
                from,
                until,
                Optional.of(40),
                desk.mentors().stream()
                        .filter(it -> it.name().equals(DemoPerson.SOFIE.fullName()))
                        .map(Leader::account)
                        .findFirst(),
                List.of(TOOLS, PLANTS, PEOPLE));
    }
}
