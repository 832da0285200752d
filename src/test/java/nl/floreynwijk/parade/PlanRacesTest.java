package nl.floreynwijk.parade;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two organisers who draw the same street at the same moment. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PlanRacesTest {

    @Autowired
    PlanDesk desk;

    @Autowired
    FloorPlans plans;

    @Autowired
    TestParade parade;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private EditionId edition = EditionId.random();
    private AccountId meike = AccountId.random();

    @BeforeEach
    void thereIsAStreetWithAnOrganiser() {
        edition = parade.edition();
        meike = people.open("Meike", Role.PARADE_ORGANISER);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        parade.remove(edition);
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from access_audit_entry where module = 'parade'",
                    "delete from access_account")) {
                statement.execute(each);
            }
        }
    }

    private <T> Callable<T> organising(Supplier<T> work) {
        return () -> {
            people.signIn(meike);
            return work.get();
        };
    }

    private PitchId pitch() {
        return parade.pitches(edition, 10).getFirst();
    }

    private PitchPlan planOf(PitchId pitch) {
        return PitchPlan.of(plans.of(edition).pitch(pitch).orElseThrow());
    }

    @RepeatedTest(3)
    void oneOfTwoMovesOfOnePitchHoldsAndTheOtherLooksFirst() throws Exception {
        var pitch = pitch();
        var seen = planOf(pitch);
        var up = seen.at(seen.x(), 0, seen.width(), seen.height());
        var down = seen.at(seen.x(), 5_000, seen.width(), seen.height());

        var results = atOnce(
                organising(() -> desk.change(edition, pitch, seen, up)),
                organising(() -> desk.change(edition, pitch, seen, down)));

        assertThat(results.stream().filter(PitchResult.Done.class::isInstance)).hasSize(1);
        assertThat(results).contains(new PitchResult.ChangedMeanwhile());
        assertThat(planOf(pitch)).isEqualTo(results.getFirst() instanceof PitchResult.Done ? up : down);
    }

    @RepeatedTest(3)
    void aNumberThatTwoGiveAtOnceIsGivenOnce() throws Exception {
        var plan = PitchTest.plan("12", 0, 0, 100, 100);

        var results = atOnce(organising(() -> desk.place(edition, plan)), organising(() -> desk.place(edition, plan)));

        assertThat(results.stream().filter(PitchResult.Done.class::isInstance)).hasSize(1);
        assertThat(results).contains(new PitchResult.NumberTaken("12"));
        assertThat(plans.of(edition).pitches()).hasSize(1);
    }

    @RepeatedTest(3)
    void numberingAllWhileOneIsRemovedLeavesNoNumberTwice() throws Exception {
        var pitch = pitch();

        var results = atOnce(
                organising(() -> desk.remove(edition, pitch)),
                organising(() -> desk.numberAll(edition, Numbering.ROW_BY_ROW)));

        assertThat(results).allMatch(PitchResult.Done.class::isInstance);
        assertThat(plans.of(edition).pitches()).hasSize(9);
        assertThat(plans.of(edition).pitches().stream()
                        .map(PlannedPitch::number)
                        .distinct())
                .hasSize(9);
    }
}
