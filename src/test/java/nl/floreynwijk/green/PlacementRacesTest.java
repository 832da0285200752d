package nl.floreynwijk.green;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor who presses twice, in two tabs. */
class PlacementRacesTest extends GreenRaces {

    @Autowired
    PlacementDesk placementDesk;

    @Autowired
    Placements placements;

    @Autowired
    Certificates certificates;

    @Autowired
    TestHours worked;

    private PlacementId ready() {
        var today = DutchTime.day(clock.instant());
        people.signIn(gerda);
        var result = placementDesk.agree(
                made.numberOf(anna),
                new PlacementPlan(
                        PlacementKind.SCHOOL,
                        "MBO",
                        "",
                        today.minusDays(9),
                        today,
                        Optional.empty(),
                        Optional.of(gerda),
                        List.of("Snoeien")));
        var id = ((PlacementResult.Agreed) result).id();
        assertThat(placements.judge(id, "Snoeien", GoalStanding.REACHED, "")).isEqualTo(new GoalResult.Said());
        return id;
    }

    @RepeatedTest(3)
    void ofTwoPressesOneSigns() throws Exception {
        var id = ready();

        var results = atOnce(doing(gerda, () -> placements.sign(id)), doing(gerda, () -> placements.sign(id)));

        assertThat(results).containsExactlyInAnyOrder(new SignResult.Signed("Gerda Groen"), new SignResult.Fixed());
        assertThat(made.mailsTo(anna)).containsExactly("placement-begins", "placement-signed");
    }

    @RepeatedTest(3)
    void aGoalThatIsChangedWhileItIsSignedIsSignedAsItStandsThen() throws Exception {
        var id = ready();

        var results = atOnce(doing(gerda, () -> (Object) placements.sign(id)), doing(gerda, () ->
                (Object) placements.judge(id, "Snoeien", GoalStanding.NOT_YET, "Toch niet")));

        assertThat(results.getFirst()).isEqualTo(new SignResult.Signed("Gerda Groen"));
        people.signIn(gerda);
        assertThat(placementDesk.all().getFirst().goals().getFirst().standing())
                .isEqualTo(results.getLast() instanceof GoalResult.Said ? GoalStanding.NOT_YET : GoalStanding.REACHED);
    }

    @RepeatedTest(3)
    void ofTwoPressesForACertificateThereIsOneNumber() throws Exception {
        worked.came(
                worked.shift(plot, "Wieden", Instant.parse("2025-05-03T08:00:00Z"), Duration.ofHours(2)), anna, 1, 90);

        var results = atOnce(doing(anna, () -> certificates.ask(2025)), doing(anna, () -> certificates.ask(2025)));

        assertThat(results.stream().map(it -> ((CertificateResult.Made) it).number()))
                .allMatch(((CertificateResult.Made) results.getFirst()).number()::equals);
    }
}
