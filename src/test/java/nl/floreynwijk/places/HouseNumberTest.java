package nl.floreynwijk.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "' 12 ', 12",
        "0012, 12",
        "99999, 99999",
        "12a, 12A",
        "12 A, 12A",
        "12-A, 12A",
        "12-bis A, 12-bis A",
        "12 bis A, 12-bis A",
        "12bis, 12-bis",
        "12 II, 12-II",
        "12/2, 12-2",
        "12 - 2, 12-2",
        "12–2, 12-2",
        "12-, 12",
        "12 A-2, 12-A-2",
        "12 3hoog, 12-3hoog"
    })
    void whatPeopleTypeIsUnderstood(String typed, String written) {
        assertThat(HouseNumber.parse(typed).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "0",
                "-12",
                "100000",
                "123456",
                "12 (boven)",
                "12.5",
                "12 abcdefghijk",
                "12é",
                "12=1",
                "XII",
                "１２"
            })
    void whatIsNoHouseNumberIsRefused(String typed) {
        assertThat(HouseNumber.parse(typed)).isEmpty();
    }

    @Test
    void theSameDoorHasTheSameKey() {
        assertThat(key("12-bis A")).isEqualTo(key("12 BIS a")).isEqualTo("BISA");
        assertThat(key("12")).isEmpty();
        assertThat(key("12-2")).isEqualTo("2");
    }

    private static String key(String typed) {
        return HouseNumber.parse(typed).orElseThrow().key();
    }

    @Test
    void anUntidyAdditionCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(12, " A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(12, "A\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(12, "12345678901"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(0, ""));
    }
}
