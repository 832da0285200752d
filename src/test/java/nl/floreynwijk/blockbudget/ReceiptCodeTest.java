package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final ReceiptCode CODE = new ReceiptCode("7KQ2M9XD4RTV01WP");

    @Test
    void isWrittenInFourGroups() {
        assertThat(CODE.text()).isEqualTo("7KQ2-M9XD-4RTV-01WP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2-M9XD-4RTV-01WP",
                "7kq2m9xd4rtv01wp",
                " 7KQ2 M9XD 4RTV 01WP ",
                "7KQ2–M9XD–4RTV–O1WP",
                "7KQ2M9XD4RTV0LWP",
                "7kq2.m9xd.4rtv.oiwp"
            })
    void isFoundHoweverItIsTyped(String typed) {
        assertThat(ReceiptCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2-M9XD-4RTV-01WP-7", "7KQ2-M9XD-4RTV-01W!", "7KQ2-M9XD-4RTV-01WU"})
    void isNothingElse(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @Test
    void neverComesTwice() {
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> ReceiptCode.random()).distinct())
                .hasSize(1_000);
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertThat(CODE).hasToString("ReceiptCode");
    }

    @Test
    void isKeptAsAHashThatDiffersFromRoundToRound() {
        var here = RoundId.random();
        assertThat(CODE.hash(here)).hasSize(64).isEqualTo(CODE.hash(here)).isNotEqualTo(CODE.hash(RoundId.random()));
    }

    @Test
    void hasSixteenLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptCode("7KQ2"));
    }
}
