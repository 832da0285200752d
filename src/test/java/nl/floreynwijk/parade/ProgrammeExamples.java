package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.parade.ui.ParadeFiguresView;
import nl.floreynwijk.parade.ui.ProgrammeView;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A programme with all that can stand in it. */
@Component
public class ProgrammeExamples implements PageExamples {

    private static final String LONG_NAME = "Shantykoor De Zilte Zeemannen uit Amersfoort en omstreken";
    private static final String LONG_TEXT = "Meezingen mag, en wie danst krijgt koffie. ".repeat(10);

    private final TestParade parade;
    private final TestPeople people;
    private final ProgrammeDesk desk;

    ProgrammeExamples(TestParade parade, TestPeople people, ProgrammeDesk desk) {
        this.parade = parade;
        this.people = people;
        this.desk = desk;
    }

    @Override
    public Map<Class<? extends com.vaadin.flow.component.Component>, RouteParameters> parameters() {
        var before = SecurityContextHolder.getContext();
        try {
            var full = new RouteParameters("edition", full().toString());
            return Map.of(ProgrammeView.class, full, ParadeFiguresView.class, full);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private EditionId full() {
        var edition = parade.edition();
        parade.pitches(edition, ROWS);
        people.signedIn(
                "organisator-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x"), Role.PARADE_ORGANISER);
        parade.days().forEach(day -> IntStream.range(0, ROWS).forEach(it -> assertThat(desk.add(
                        edition,
                        new ActivityPlan(
                                ActivityKind.MUSIC,
                                LONG_NAME,
                                LONG_TEXT,
                                "Hoofdpodium bij de Gemeentereinigingsdienst",
                                day,
                                LocalTime.of(10 + it, 0),
                                LocalTime.of(11 + it, 30),
                                new ActivityPlace.AtPoint(5_000, 5_000))))
                .isInstanceOf(ActivityResult.Kept.class)));
        return edition;
    }
}
