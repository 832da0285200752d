package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final Instant NOW = Instant.parse("2027-05-05T09:00:00Z");

    private final AccountId anna = AccountId.random();
    private final AccountId bert = AccountId.random();
    private final Objection objection =
            Objection.made(ObjectionId.random(), RoundId.random(), Optional.empty(), anna, "Te duur.", NOW);

    @Test
    void itIsAnsweredOnceBySomebodyElse() {
        assertThatIllegalStateException().isThrownBy(() -> objection.answer(ObjectionState.UPHELD, "Ja.", anna, NOW));

        objection.answer(ObjectionState.UPHELD, "Ja.", bert, NOW);

        assertThat(objection.state()).isEqualTo(ObjectionState.UPHELD);
        assertThatIllegalStateException()
                .isThrownBy(() -> objection.answer(ObjectionState.DISMISSED, "Nee.", bert, NOW));
        assertThatIllegalStateException().isThrownBy(objection::withdraw);
    }

    @Test
    void anAnswerSaysWhetherItIsRight() {
        assertThatIllegalStateException().isThrownBy(() -> objection.answer(ObjectionState.OPEN, "Tja.", bert, NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> objection.answer(ObjectionState.WITHDRAWN, "Tja.", bert, NOW));
    }

    @Test
    void whatIsTakenBackIsNotAnswered() {
        objection.withdraw();

        assertThat(objection.state()).isEqualTo(ObjectionState.WITHDRAWN);
        assertThatIllegalStateException().isThrownBy(() -> objection.answer(ObjectionState.UPHELD, "Ja.", bert, NOW));
    }
}
