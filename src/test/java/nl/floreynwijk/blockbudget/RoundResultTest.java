package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The turnout in words. */
class RoundResultTest {

    @ParameterizedTest
    @CsvSource({"8, 13, 61", "62, 125, 49", "199, 200, 99", "13, 13, 100", "0, 13, 0", "0, 0, 0"})
    void turnoutIsNeverMoreThanItWas(int ballots, int units, int percent) {
        assertThat(result(ballots, units).turnoutPercent()).isEqualTo(percent);
    }

    private static RoundResult result(int ballots, int units) {
        return new RoundResult(
                RoundId.random(),
                "Wat doen we?",
                true,
                units,
                ballots,
                new BallotWays(ballots, 0, 0, 0),
                0,
                ballots,
                Euros.of(100),
                Euros.ZERO,
                Euros.of(100),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                Instant.EPOCH,
                false,
                Optional.empty());
    }
}
