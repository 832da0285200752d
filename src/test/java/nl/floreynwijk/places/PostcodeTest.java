package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"3812AB", "3812 ab", " 3812  Ab ", "3812\u00A0AB", "38 12 A B"})
    void spacesAndSmallLettersAreForgiven(String typed) {
        assertThat(Postcode.parse(typed)).contains(new Postcode("3812AB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3812", "0812AB", "3812SS", "3812SA", "3812 sd", "3812ABC", "B-3812", "3812ÄB", "٣812AB"})
    void whatIsNoPostcodeIsRefused(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void itIsWrittenWithASpace() {
        assertThat(new Postcode("3812AB")).hasToString("3812 AB");
        assertThat(new Postcode("3812AB").digits()).isEqualTo("3812");
    }

    @Test
    void nothingElseCanBeOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("3812 AB"));
    }
}
