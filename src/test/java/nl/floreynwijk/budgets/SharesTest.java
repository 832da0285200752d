package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @Property
    void sharesAlwaysAddUpToTheCent(
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(max = 500) int dwellings) {
        var shares = Shares.of(new Euros(cents), percent, dwellings);

        assertThat(shares.own().cents() + shares.each().cents() * shares.dwellings())
                .isEqualTo(cents);
        assertThat(shares.own()).isGreaterThanOrEqualTo(Euros.ZERO);
        assertThat(shares.each()).isGreaterThanOrEqualTo(Euros.ZERO);
    }

    @Property
    void dwellingsGetNoMoreThanTheirPercentAndLessByAFewCentsAtMost(
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 500) int dwellings) {
        var shares = Shares.of(new Euros(cents), percent, dwellings);

        assertThat(cents * percent - shares.each().cents() * dwellings * 100).isBetween(0L, 100L * dwellings);
    }

    @Test
    void withoutDwellingsNothingIsShared() {
        assertThat(Shares.of(Euros.of(10), 100, 0)).isEqualTo(new Shares(Euros.of(10), 0, Euros.ZERO));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPartIsOneToAHundredPercent(int percent) {
        var label = new LabelCode("klusbudget");

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Split(percent, label));
    }
}
