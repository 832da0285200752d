package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetAndNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Bomenstraat 12, Bomenstraat, 12",
        "Bomenstraat 12-bis A, Bomenstraat, 12-bis A",
        "Bomenstraat 12 2, Bomenstraat, 12-2",
        "Bomenstraat 1234, Bomenstraat, 1234",
        "1e Barentszstraat 12 II, 1e Barentszstraat, 12-II",
        "Plein 1940 7, Plein 1940, 7",
        "Plein 1940-1945 7a, Plein 1940-1945, 7A",
        "van 't Zandpad 3, van 't Zandpad, 3"
    })
    void anAddressIsTakenApart(String text, String street, String number) {
        var parts = StreetAndNumber.split(text).orElseThrow();

        assertThat(parts.street()).isEqualTo(street);
        assertThat(parts.houseNumber()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bomenstraat", "12", "Bomenstraat12"})
    void withoutANumberBehindItThereIsNothingToTakeApart(String text) {
        assertThat(StreetAndNumber.split(text)).isEmpty();
    }

    @Test
    void aTextThatIsFarTooLongIsNotLookedAt() {
        assertThat(StreetAndNumber.split(" 1".repeat(1_000))).isEmpty();
    }
}
