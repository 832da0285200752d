package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

class PotTest {

    private static final Instant NOW = Instant.parse("2026-05-05T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Test
    void nothingIsSpentFromWhatIsStillVotedOn() {
        var pot = pot("Stemronde");

        assertThat(pot.isVotedOn()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(pot::purpose);
    }

    @Test
    void aWinnerIsAReservationOfItsOwn() {
        var won = pot("Stemronde").award(award(60), 1, Optional.empty());

        assertThat(won.isVotedOn()).isFalse();
        assertThat(won.purpose()).isEqualTo(REPAIRS);
        assertThat(won.amount()).isEqualTo(Euros.of(60));
    }

    @Test
    void whatAWinnerGetsIsTakenOutOfThePotOnce() {
        var pot = pot("Stemronde");
        var won = pot.award(award(60), 1, Optional.empty());

        var taken = pot.giving(won, TODAY);

        assertThat(taken.amount()).isEqualTo(Euros.of(60));
        assertThat(taken.from()).isEqualTo(pot.account());
        assertThat(taken.id()).isEqualTo(pot.giving(won, TODAY).id());
        assertThat(taken.id())
                .isNotEqualTo(pot.giving(pot.award(award(60), 2, Optional.empty()), TODAY)
                        .id());
    }

    @Test
    void aVoteHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> pot(" "));
    }

    private static Reservation pot(String title) {
        return Reservation.votedOn(
                ReservationId.random(), BudgetId.random(), title, Euros.of(100), Optional.empty(), NOW);
    }

    private static Award award(long euros) {
        return new Award(ReservationId.random(), new ReservationPlan(REPAIRS, "Bankje", Euros.of(euros)));
    }
}
