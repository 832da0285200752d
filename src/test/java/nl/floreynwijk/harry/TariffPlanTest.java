package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.TariffPlan.Problem;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TariffPlanTest {

    private static TariffPlan plan(Cover cover, long cents) {
        return new TariffPlan(cover, new Price(new Euros(cents), Optional.empty()), LocalDate.EPOCH);
    }

    private static TariffPlan plan(int percent, String inspection) {
        return new TariffPlan(
                Cover.SERVICE,
                new Price(Euros.of(8), Optional.of(new Price.Inspection(percent, inspection))),
                LocalDate.EPOCH);
    }

    static Stream<TariffPlan> allowed() {
        return Stream.of(
                plan(Cover.SERVICE, 661),
                plan(Cover.DRAINS, 1),
                plan(Cover.SERVICE, 100_000),
                plan(0, "PION"),
                plan(99, "P".repeat(60)));
    }

    @ParameterizedTest
    @MethodSource
    void allowed(TariffPlan plan) {
        assertThat(plan.problems()).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Problem.COVER, plan(Cover.NONE, 661)),
                arguments(Problem.MONTH, plan(Cover.SERVICE, 0)),
                arguments(Problem.MONTH, plan(Cover.SERVICE, -1)),
                arguments(Problem.MONTH, plan(Cover.SERVICE, 100_001)),
                arguments(Problem.PERCENT, plan(-1, "PION")),
                arguments(Problem.PERCENT, plan(100, "PION")),
                arguments(Problem.INSPECTION_NAME, plan(50, " ")),
                arguments(Problem.INSPECTION_NAME, plan(50, "P".repeat(61))),
                arguments(Problem.INSPECTION_NAME, plan(50, "PI\nON")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Problem problem, TariffPlan plan) {
        assertThat(plan.problems()).containsExactly(problem);
        assertThatIllegalArgumentException().isThrownBy(() -> Tariff.of(LandlordId.random(), plan));
    }
}
