package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    private final Grant grant =
            Grant.made(GrantId.random(), BudgetId.random(), plan(), AccountId.random(), Instant.EPOCH);

    /** The later instalment comes first on the form. */
    private static GrantPlan plan() {
        return new GrantPlan(
                FunderId.random(),
                BudgetId.random(),
                "Onderhoud",
                Euros.of(100),
                DAY,
                DAY,
                List.of(new GrantPlan.Part(DAY.plusDays(1), Euros.of(40)), new GrantPlan.Part(DAY, Euros.of(60))),
                List.of());
    }

    @Test
    void instalmentsAreNumberedByTheDayTheyAreDue() {
        assertThat(grant.instalment(1).orElseThrow().amount()).isEqualTo(Euros.of(60));
        assertThat(grant.instalment(2).orElseThrow().amount()).isEqualTo(Euros.of(40));
    }

    @Test
    void noMoreComesInThanIsStillToCome() {
        grant.receive(1, Euros.of(50));

        assertThat(grant.instalment(1).orElseThrow().open()).isEqualTo(Euros.of(10));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> grant.receive(1, new Euros(1001)));
    }

    @Test
    void whatDidNotComeInIsStillToCome() {
        grant.receive(1, Euros.of(50));
        grant.didNotReceive(1, Euros.of(50));

        assertThat(grant.instalment(1).orElseThrow().open()).isEqualTo(Euros.of(60));
    }

    @Test
    void theLastInstalmentLapsesBeforeTheOthersAndThenMoneyIsOwed() {
        grant.receive(1, Euros.of(50));

        assertThat(grant.cut(Euros.of(70), Euros.of(50))).isEqualTo(Euros.of(50));

        assertThat(grant.instalment(2).orElseThrow().lapsed()).isEqualTo(Euros.of(40));
        assertThat(grant.instalment(1).orElseThrow().lapsed()).isEqualTo(Euros.of(10));
        assertThat(grant.owed()).isEqualTo(Euros.of(20));
    }

    @Test
    void noMoreIsCutThanIsLeftOfTheGrant() {
        grant.receive(1, Euros.of(50));
        grant.cut(Euros.of(70), Euros.of(50));
        grant.settle(Euros.of(20));

        assertThat(grant.owed()).isEqualTo(Euros.ZERO);
        assertThat(grant.cuttable(Euros.of(30))).isEqualTo(Euros.of(30));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> grant.cut(new Euros(3001), Euros.of(30)));
    }

    @Test
    void noMoreIsOwedThanItsOwnBudgetHasOfIt() {
        grant.receive(1, Euros.of(60));

        assertThat(grant.cuttable(Euros.of(25))).isEqualTo(Euros.of(65));
        assertThat(grant.cut(Euros.of(65), Euros.of(25))).isEqualTo(Euros.of(40));
        assertThat(grant.owed()).isEqualTo(Euros.of(25));
        assertThat(grant.cuttable(Euros.of(25))).isEqualTo(Euros.ZERO);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> grant.cut(new Euros(1), Euros.of(25)));
    }

    @Test
    void whatIsNotAGrantIsNotMade() {
        var plan = plan();
        var without = new GrantPlan(
                plan.funder(), plan.budget(), plan.title(), plan.amount(), DAY, DAY.minusDays(1), List.of(), List.of());

        assertThat(without.problems())
                .containsExactlyInAnyOrder(GrantPlan.Problem.PERIOD, GrantPlan.Problem.INSTALMENTS);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> Grant.made(GrantId.random(), plan.budget(), without, AccountId.random(), Instant.EPOCH));
    }
}
