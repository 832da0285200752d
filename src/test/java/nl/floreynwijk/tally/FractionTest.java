package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Property
    void whatIsAddedCanBeTakenAway(
            @ForAll @IntRange(min = -99, max = 99) int one, @ForAll @IntRange(min = 1, max = 99) int other) {
        var fraction = Fraction.of(one, other);

        assertThat(fraction.plus(Fraction.of(other, 7)).minus(Fraction.of(other, 7)))
                .isEqualTo(fraction);
    }
}
