package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kraan drupt               | kraan-drupt
                    '  KRAAN -- drupt!  '     | kraan-drupt
                    Krààn drüpt               | kraan-drupt
                    Cv-ketel: storing 2       | cv-ketel-storing-2
                    ’t Slot (van de voordeur) | t-slot-van-de-voordeur
                    Cafédeur / Ĳskast         | cafedeur-ijskast
                    =1+1                      | 1-1
                    <script>                  | script
                    """)
    void aNameMakesACodeOfItsLettersAndDigits(String name, String code) {
        assertThat(ItemCodes.of(name)).contains(new ItemCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "---", "Кран", "水"})
    void aNameWithoutLettersMakesNone(String name) {
        assertThat(ItemCodes.of(name)).isEmpty();
    }

    @Test
    void aLongNameMakesACodeOfFortySignsThatEndsInNoHyphen() {
        assertThat(ItemCodes.of("a".repeat(80))).contains(new ItemCode("a".repeat(40)));
        assertThat(ItemCodes.of("a".repeat(39) + " " + "b".repeat(40))).contains(new ItemCode("a".repeat(39)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kraan-drupt", "1", "cv-2"})
    void aCodeIsReadAsItIs(String code) {
        assertThat(ItemCode.parse(code).map(ItemCode::toString)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Kraan",
                "kraan drupt",
                "-kraan",
                "kraan-",
                "kraan--drupt",
                "kraan\n",
                "kräan",
                "../kraan",
                "een-code-die-toch-net-een-teken-te-lang-is"
            })
    void whatIsNoCodeIsNone(String text) {
        assertThat(ItemCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode(text));
    }
}
