package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObviousPasswordsTest {

    static final Contact RIA = new Contact(
            AccountId.random(),
            "Ria de Wit-van Oosterhout",
            new EmailAddress("ria.dewit@example.org"),
            Locale.of("nl"));

    final ObviousPasswords obvious = new ObviousPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord12",
                "Wachtwoord!!",
                "W-a-c-h-t-w-o-o-r-d",
                "Welkom2026!!",
                "welkomwelkom",
                "password1234",
                "LetMeIn*2026",
                "Amersfoort03",
                "ajaxajaxajax",
                "geheim geheim 1"
            })
    void whatEverybodyChoosesIsObviousHoweverDressedUp(String password) {
        assertThat(obvious.has(password, RIA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiopas",
                "asdfghjkl123",
                "abcdefghijkl",
                "ponmlkjihgfe",
                "123456789012",
                "06-12345678-90",
                "!@#$%^&*()_+",
                "aaaaaaaaaaaa",
                "abababababab",
                "            "
            })
    void whatAFingerDoesByItselfIsObvious(String password) {
        assertThat(obvious.has(password, RIA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "riadewit1234",
                "Oosterhout!1",
                "RIA de Wit-van Oosterhout",
                "ria.dewit@example.org",
                "Ria.deWit.2026",
                "riariariaria"
            })
    void onesOwnNameAndAddressAreObvious(String password) {
        assertThat(obvious.has(password, RIA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drie groene fietsen",
                "mijn welkom is warm",
                "Oosterhout ligt ver weg",
                "Ajax speelt op zondag",
                "kT9#vqLz2!pW",
                "пять зелёных лун"
            })
    void aSentenceOfOnesOwnIsNot(String password) {
        assertThat(obvious.has(password, RIA)).isFalse();
    }

    @Test
    void somebodyElsesNameIsNot() {
        assertThat(obvious.has("Mehmet Yildirim", RIA)).isFalse();
    }
}
