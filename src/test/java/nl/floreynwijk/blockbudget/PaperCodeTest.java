package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

    @Test
    void theCodeOfAFormHasTwoHashesThatHaveNothingInCommon() {
        var round = RoundId.random();
        var code = PaperCode.random();

        assertThat(code.rollKey(round)).hasSize(64).isNotEqualTo(code.entryKey(round));
        assertThat(code.rollKey(RoundId.random())).isNotEqualTo(code.rollKey(round));
        assertThat(PaperCode.parse(code.text().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(code).hasToString("PaperCode");
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperCode("ABC"));
    }
}
