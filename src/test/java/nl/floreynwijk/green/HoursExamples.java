package nl.floreynwijk.green;

import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.ui.CertificateCheckView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours, certificates and placements for the tests that open every page. */
@Component
public class HoursExamples implements PageExamples {

    private static final String LONG = "Gemeentereinigingsdienstmedewerkersoverleg en alles wat daarbij komt";

    private final TestShifts shifts;
    private final TestHours hours;
    private final CertificateTable certificates;
    private final TestPeople people;
    private final JdbcClient database;
    private final Clock clock;

    HoursExamples(
            TestShifts shifts,
            TestHours hours,
            CertificateTable certificates,
            TestPeople people,
            JdbcClient database,
            Clock clock) {
        this.shifts = shifts;
        this.hours = hours;
        this.certificates = certificates;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends com.vaadin.flow.component.Component>, RouteParameters> parameters() {
        var number = certificates.add(
                AccountId.random(),
                Optional.empty(),
                new Certified(
                        LONG,
                        DutchTime.day(clock.instant()),
                        DutchTime.day(clock.instant()),
                        List.of(),
                        Optional.empty()),
                false,
                clock.instant());
        return Map.of(CertificateCheckView.class, new RouteParameters("number", number.text()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        var gardener = people.open(
                "tuinvrouw-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x"), Role.GARDENER);
        var plot = shifts.plot(gardener, LONG);
        for (var row = 1; row <= PageExamples.ROWS; row++) {
            var shift =
                    hours.shift(plot, LONG, clock.instant().minus(Duration.ofDays(200L * row)), Duration.ofHours(2));
            hours.came(shift, viewer, 1, 90);
            var day = DutchTime.day(clock.instant()).minusDays(row);
            certificates.add(
                    viewer,
                    Optional.empty(),
                    new Certified("Lotte " + row, day, day, List.of(), Optional.empty()),
                    false,
                    clock.instant());
            place(viewer, gardener);
            place(gardener, viewer);
        }
    }

    private void place(AccountId pupil, AccountId mentor) {
        var id = PlacementId.random();
        database.sql("""
                        insert into green_placement (id, pupil_id, pupil_name, kind, organisation, programme, from_day, until_day,
                            hours, mentor_id, mentor_name, made_at, version)
                        values (:id, :pupil, :name, 'SCHOOL', :name, :name, '2026-01-01', '2027-01-01', 40, :mentor, :name,
                            '2026-01-01', 0)
                        """)
                .param("id", id.value())
                .param("pupil", pupil.value())
                .param("mentor", mentor.value())
                .param("name", LONG)
                .update();
        for (var goal = 0; goal < PageExamples.ROWS; goal++) {
            database.sql("""
                            insert into green_goal (placement_id, position, text, standing, remark, own_words)
                            values (:id, :goal, :text, 'REACHED', :text, :text)
                            """)
                    .param("id", id.value())
                    .param("goal", goal)
                    .param("text", LONG + " " + goal)
                    .update();
        }
    }
}
