package nl.floreynwijk.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @Test
    void oneEmptyLineStaysBetweenOthers() {
        assertThat(WrittenText.tidy("  Dag,\r\n \t\u00A0\r\n\r\n\nik kom.\nTot dan.  \n\n"))
                .isEqualTo("Dag,\n\nik kom.\nTot dan.");
        assertThat(WrittenText.tidy(" \n\t\n ")).isEmpty();
    }

    @Test
    void whatDeceivesTheReaderGoes() {
        assertThat(WrittenText.tidy("a\u202Eb\u0000c\td")).isEqualTo("abc\td");
    }

    @Test
    void linesBecomeOneAndSpacesInsideStay() {
        assertThat(WrittenText.inOneLine(" Ik  kom. \n\n \u2028 Tot dan.\r\n")).isEqualTo("Ik  kom. Tot dan.");
    }

    /** Whoever sends as much as a message holds keeps nobody waiting. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", " \n", "\u00A0", "\t"})
    void aMillionSignsOfNothingAreSoonRead(String nothing) {
        var text = "a" + nothing.repeat(1_000_000) + "b";

        assertThat(WrittenText.fits(text, 2_000)).isEqualTo(nothing.contains("\n"));
        assertThat(WrittenText.inOneLine(text)).startsWith("a").endsWith("b");
    }
}
