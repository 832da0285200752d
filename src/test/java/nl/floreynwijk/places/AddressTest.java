package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    static final Postcode POSTCODE = new Postcode("3812AB");
    static final HouseNumber NUMBER = new HouseNumber(12, "bis A");

    @Test
    void itIsWrittenAsOnALetter() {
        var address = new Address("  Bomenstraat ", NUMBER, POSTCODE, "Amersfoort");

        assertThat(address.line()).isEqualTo("Bomenstraat 12-bis A");
        assertThat(address).hasToString("Bomenstraat 12-bis A, 3812 AB Amersfoort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e Barentszstraat", "'t Zand", "Žaagselpad", "Plein 1940-1945", "Dr. A. Kuyperlaan"})
    void streetsHaveNamesOfAllKinds(String street) {
        assertThat(Address.isName(street)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "Bomen\nstraat",
                "Bomen\u202Estraat",
                "=HYPERLINK(\"x\")",
                "+31",
                "-laan",
                "@straat"
            })
    void whatDeceivesIsNoName(String street) {
        assertThat(Address.isName(street)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Address(street, NUMBER, POSTCODE, "Amersfoort"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Address("Bomenstraat", NUMBER, POSTCODE, street));
    }

    @Test
    void aNameHasAtMostEightyCharacters() {
        assertThat(Address.isName("é".repeat(80))).isTrue();
        assertThat(Address.isName("é".repeat(81))).isFalse();
    }
}
