package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.Floreyns;
import org.junit.jupiter.api.Test;

class RewardTest {

    private static Reward paid(long cents) {
        return new Reward(Reward.Kind.PAID, Optional.of(new Euros(cents)), Optional.empty(), "Met Portaal");
    }

    private static Reward floreyns(long amount) {
        return new Reward(Reward.Kind.FLOREYN, Optional.empty(), Optional.of(new Floreyns(amount)), "");
    }

    @Test
    void paidWorkHasASumOfEurosAndNoMoreThanAThousand() {
        assertThat(paid(1).isSound()).isTrue();
        assertThat(paid(100_000).isSound()).isTrue();
        assertThat(paid(100_001).isSound()).isFalse();
        assertThat(paid(0).isSound()).isFalse();
        assertThat(paid(-500).isSound()).isFalse();
        assertThat(new Reward(Reward.Kind.PAID, Optional.empty(), Optional.empty(), "").isSound())
                .isFalse();
    }

    @Test
    void workForFloreynsHasASumOfThose() {
        assertThat(floreyns(1).isSound()).isTrue();
        assertThat(floreyns(1_000).isSound()).isTrue();
        assertThat(floreyns(1_001).isSound()).isFalse();
        assertThat(floreyns(0).isSound()).isFalse();
        assertThat(new Reward(Reward.Kind.FLOREYN, Optional.of(Euros.of(5)), Optional.empty(), "").isSound())
                .isFalse();
    }

    @Test
    void nobodyIsRewardedInTwoKindsOrForNothing() {
        var both = Optional.of(new Floreyns(5));

        assertThat(Reward.NONE.isSound()).isTrue();
        assertThat(new Reward(Reward.Kind.PAID, Optional.of(Euros.of(5)), both, "").isSound())
                .isFalse();
        assertThat(new Reward(Reward.Kind.FLOREYN, Optional.of(Euros.of(5)), both, "").isSound())
                .isFalse();
        assertThat(new Reward(Reward.Kind.NONE, Optional.of(Euros.of(5)), Optional.empty(), "").isSound())
                .isFalse();
    }

    @Test
    void whatWasAgreedIsOneLineThatIsNotTooLong() {
        var line = "a".repeat(Reward.LONGEST_AGREED);

        assertThat(new Reward(Reward.Kind.NONE, Optional.empty(), Optional.empty(), line).isSound())
                .isTrue();
        assertThat(new Reward(Reward.Kind.NONE, Optional.empty(), Optional.empty(), line + "a").isSound())
                .isFalse();
        assertThat(new Reward(Reward.Kind.NONE, Optional.empty(), Optional.empty(), " met\n Portaal ").agreed())
                .isEqualTo("met Portaal");
    }
}
