package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.rad.EveningPlan.Problem;
import org.junit.jupiter.api.Test;

class EveningPlanTest {

    private static final Instant BEGIN = Instant.parse("2026-10-24T17:30:00Z");

    private static EveningPlan plan(String name, String place, String question, int coins, Optional<Integer> most) {
        return new EveningPlan(name, place, BEGIN, question, coins, most, Audience.ANYONE, Optional.empty());
    }

    @Test
    void planNeedsNoMoreThanANameAndCoins() {
        assertThat(plan("Rad", "", "", 1, Optional.empty()).problems()).isEmpty();
        assertThat(plan("Rad", "", "", 100, Optional.of(100)).problems()).isEmpty();
    }

    private static EveningPlan fromHome(String until) {
        return new EveningPlan(
                "Rad", "", BEGIN, "", 10, Optional.empty(), Audience.ANYONE, Optional.of(Instant.parse(until)));
    }

    @Test
    void peopleTakePartFromHomeUntilAMonthLaterAtMost() {
        assertThat(fromHome("2026-10-20T17:30:00Z").problems()).isEmpty();
        assertThat(fromHome("2026-11-24T22:59:59Z").problems()).isEmpty();
        assertThat(fromHome("2026-11-24T23:00:00Z").problems()).containsExactly(Problem.HOME_UNTIL);
        assertThat(fromHome("2062-10-25T17:30:00Z").problems()).containsExactly(Problem.HOME_UNTIL);
    }

    @Test
    void wordsAreTidiedBeforeAnybodyReadsThem() {
        var tidy = plan("  Rad van\nFloreyn ", " De Spil ", " Wat\twilt u? ", 10, Optional.empty());

        assertThat(tidy.name()).isEqualTo("Rad van Floreyn");
        assertThat(tidy.place()).isEqualTo("De Spil");
        assertThat(tidy.question()).isEqualTo("Wat wilt u?");
    }

    @Test
    void everythingThatIsWrongIsSaidInTheOrderOfTheForm() {
        assertThat(plan(" ", "p".repeat(121), "v".repeat(201), 0, Optional.of(1))
                        .problems())
                .containsExactly(Problem.NAME, Problem.PLACE, Problem.QUESTION, Problem.COINS, Problem.MOST_ON_CARD);
    }

    @Test
    void nobodyHasMoreThanAHundredCoins() {
        assertThat(plan("Rad", "", "", 101, Optional.empty()).problems()).containsExactly(Problem.COINS);
    }

    @Test
    void noMoreCanLieOnACardThanSomebodyHas() {
        assertThat(plan("Rad", "", "", 10, Optional.of(10)).problems()).isEmpty();
        assertThat(plan("Rad", "", "", 10, Optional.of(11)).problems()).containsExactly(Problem.MOST_ON_CARD);
        assertThat(plan("Rad", "", "", 10, Optional.of(0)).problems()).containsExactly(Problem.MOST_ON_CARD);
    }
}
