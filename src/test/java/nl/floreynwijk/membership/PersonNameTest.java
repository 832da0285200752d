package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"O", "d'Arc", "Ana-María", "J.P.", "דוד", "O’Neill", "  Ria "})
    void aNameHasALetter(String given) {
        assertThat(PersonName.parse(given, "de Wit")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "12", "Win! www.example.org", "http://example.org", "a@example.org", "<b>Jan</b>"})
    void whatLeadsSomewhereElseOrSaysNothingIsNoName(String given) {
        assertThat(PersonName.parse(given, "de Wit")).isEmpty();
        assertThat(PersonName.parse("Ria", given)).isEmpty();
    }
}
