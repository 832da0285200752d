package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestNumberTest {

    final RequestNumber numbers = new RequestNumber();

    @ParameterizedTest
    @ValueSource(strings = {"7f3a", "0b1f0f7e-9d0c-4c55-8f0a-3c1f3a1c9b1e"})
    void theNumberOfAProxyIsUsed(String given) {
        assertThat(numbers.numberFor(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a b",
                "a\nINFO - all is well",
                "a\u001b[31m",
                "%X{request}",
                "anna@example.org",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void whatCouldDoHarmInTheLogIsNot(String given) {
        assertThat(numbers.numberFor(given)).matches("[2-9a-z]{8}");
    }

    @Test
    void eachRequestHasANumberOfItsOwn() {
        assertThat(numbers.numberFor(null)).isNotEqualTo(numbers.numberFor(null));
    }
}
