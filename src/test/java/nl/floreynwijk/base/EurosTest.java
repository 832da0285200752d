package nl.floreynwijk.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 1200",
                "12,5 | 1250",
                "12.50 | 1250",
                "1.234,50 | 123450",
                "1.234 | 123400",
                "1234.5 | 123450",
                "€ 7,05 | 705",
                "0 | 0",
                "1.234.567,89 | 123456789"
            })
    void whatPeopleTypeIsRead(String typed, long cents) {
        assertThat(Euros.parse(typed)).contains(new Euros(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-0,01", "1e9", "123456789012", "tien", "1,234", "1.23.4", "1,2,3", "12,", "€"})
    void anythingElseIsNoAmount(String typed) {
        assertThat(Euros.parse(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void anAmountIsSaidAsPeopleSayIt() {
        assertThat(new Euros(123450).text(Locale.of("nl"))).isEqualTo("€\u00a01.234,50");
        assertThat(new Euros(123450).text(Locale.ENGLISH)).isEqualTo("€\u00a01,234.50");
        assertThat(new Euros(-5)).hasToString("€\u00a0-0,05");
    }

    @Test
    void anAmountThatIsTooLargeIsNeverWrong() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Euros(Long.MAX_VALUE).plus(new Euros(1)));
    }
}
