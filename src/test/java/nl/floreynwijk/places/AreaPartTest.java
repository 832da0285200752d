package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.floreynwijk.places.AreaPart.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaPartTest {

    @ParameterizedTest
    @CsvSource({
        "3812, DIGITS, 3812",
        "3812ab, POSTCODE, 3812 AB",
        "' 3812 AB ', POSTCODE, 3812 AB",
        "Bomenstraat, STREET, Bomenstraat",
        "1e  Barentszstraat, STREET, 1e Barentszstraat"
    })
    void whatItIsFollowsFromItsForm(String typed, Kind kind, String written) {
        var part = AreaPart.parse(typed).orElseThrow();

        assertThat(part.kind()).isEqualTo(kind);
        assertThat(part).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "381", "38122", "0812", "Bomen\nstraat", "=1+1"})
    void whatIsNoneOfTheThreeIsRefused(String typed) {
        assertThat(AreaPart.parse(typed)).isEmpty();
    }

    @Test
    void itsNameFitsItsKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaPart(Kind.DIGITS, "38"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaPart(Kind.POSTCODE, "3812"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaPart(Kind.STREET, ""));
    }
}
