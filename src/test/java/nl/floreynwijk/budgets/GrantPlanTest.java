package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

class GrantPlanTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2026, 1, 31);

    @Test
    void whatDoesNotDivideGoesToTheFirstInstalmentsByTheCent() {
        var parts = GrantPlan.equalParts(new Euros(10_00), 3, LAST_OF_JANUARY, 1);

        assertThat(parts)
                .containsExactly(
                        new GrantPlan.Part(LAST_OF_JANUARY, new Euros(3_34)),
                        new GrantPlan.Part(LocalDate.of(2026, 2, 28), new Euros(3_33)),
                        new GrantPlan.Part(LocalDate.of(2026, 3, 31), new Euros(3_33)));
    }

    @Test
    void theInstalmentsAreTogetherTheAmountHoweverItIsDivided() {
        for (var number = 1; number <= GrantPlan.MOST_PARTS; number++) {
            assertThat(GrantPlan.equalParts(new Euros(1_234_567), number, LAST_OF_JANUARY, 3).stream()
                            .map(GrantPlan.Part::amount)
                            .reduce(Euros.ZERO, Euros::plus))
                    .isEqualTo(new Euros(1_234_567));
        }
    }

    @Test
    void itIsDividedInOneInstalmentAtLeast() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GrantPlan.equalParts(Euros.of(10), 0, LAST_OF_JANUARY, 1));
    }
}
