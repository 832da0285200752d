package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06-12 34 56 78, 06 12345678",
        "033 465 12 31, 033 4651231",
        "+31 33 4651231, 033 4651231",
        "+49 30 901820, +49 30 901820",
    })
    void everyNumberHasItsBeginningAndTheRest(String typed, String shown) {
        assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::toString).contains(shown);
    }
}
