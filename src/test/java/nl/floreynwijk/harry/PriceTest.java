package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are those of DOMAIN 1K. */
class PriceTest {

    private static Price price(long cents) {
        return new Price(new Euros(cents), Optional.empty());
    }

    private static Price price(long cents, int percent) {
        return new Price(new Euros(cents), Optional.of(new Price.Inspection(percent, "PION")));
    }

    @ParameterizedTest
    @CsvSource({"661, 7932", "800, 9600", "85, 1020", "1, 12"})
    void aYearIsTwelveMonths(long month, long year) {
        assertThat(price(month).year()).isEqualTo(new Euros(year));
    }

    @Test
    void whoeverTakesPartInTheInspectionPaysHalf() {
        assertThat(price(800, 50).month()).isEqualTo(Euros.of(8));
        assertThat(price(800, 50).year()).isEqualTo(Euros.of(96));
        assertThat(price(800, 50).monthWithInspection()).contains(Euros.of(4));
        assertThat(price(800, 50).yearWithInspection()).contains(Euros.of(48));
    }

    @Test
    void withoutAnInspectionNothingIsCheaper() {
        assertThat(price(661).monthWithInspection()).isEmpty();
        assertThat(price(661).yearWithInspection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"85, 50, 43, 516", "661, 50, 331, 3972", "101, 25, 25, 300", "102, 25, 26, 312", "661, 0, 0, 0"})
    void halfACentIsRoundedUpAndAYearIsTwelveSuchMonths(long month, int percent, long cheaper, long year) {
        assertThat(price(month, percent).monthWithInspection()).contains(new Euros(cheaper));
        assertThat(price(month, percent).yearWithInspection()).contains(new Euros(year));
    }
}
