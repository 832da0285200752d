package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void aThirdThriceIsOne() {
        var third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
    }

    @Test
    void aFractionIsKeptInLowestTermsWithItsSignAbove() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(6, 3)).hasToString("2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(BigInteger.TWO, BigInteger.TWO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO));
    }

    @Test
    void aFractionIsDividedRoundedAndCutDown() {
        assertThat(Fraction.of(3, 2).dividedBy(6)).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.of(3, 2).dividedBy(Fraction.of(3, 4))).isEqualTo(Fraction.of(2));
        assertThat(Fraction.of(1, 8).rounded(2)).isEqualByComparingTo("0.13");
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(-4, 2).floor()).isEqualTo(-2);
    }

    @Property
    void whatIsAddedCanBeTakenAway(
            @ForAll @IntRange(min = -99, max = 99) int one, @ForAll @IntRange(min = 1, max = 99) int other) {
        var fraction = Fraction.of(one, other);

        assertThat(fraction.plus(Fraction.of(other, 7)).minus(Fraction.of(other, 7)))
                .isEqualTo(fraction);
    }
}
