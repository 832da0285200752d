package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.BallotPapers.BENCH;
import static nl.floreynwijk.blockbudget.BallotPapers.DOORS;
import static nl.floreynwijk.blockbudget.BallotPapers.LAMPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BallotPapers;
import nl.floreynwijk.blockbudget.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotStateTest {

    @Test
    void aBasketSaysWhatIsLeftAndWhatStillFits() {
        var state = new BallotState(BallotPapers.of(BallotForm.BASKET));
        state.choose(BENCH, true);

        assertThat(state.moneyLeft()).isEqualTo(Euros.of(500));
        assertThat(state.paper().items().stream().filter(state::fitsAlso).map(it -> it.id()))
                .containsExactly(LAMPS, BENCH);
    }

    @Test
    void pointsRunOut() {
        var state = new BallotState(BallotPapers.of(BallotForm.POINTS));
        state.give(LAMPS, 9);
        assertThat(state.pointsLeft()).isEqualTo(1);
        state.give(DOORS, 1);
        assertThat(state.paper().items()).noneMatch(state::fitsAlso);
        state.give(LAMPS, 0);
        assertThat(state.choices()).isEqualTo(new Choices(Map.of(DOORS, 1)));
    }

    @Test
    void whatGoesUpChangesPlacesWithTheOneBeforeIt() {
        var state = new BallotState(BallotPapers.of(BallotForm.RANK));
        List.of(LAMPS, BENCH, DOORS).forEach(it -> state.choose(it, true));
        state.up(DOORS);
        state.up(LAMPS);
        assertThat(state.choices()).isEqualTo(Choices.ranked(List.of(LAMPS, DOORS, BENCH)));
        state.choose(LAMPS, false);
        assertThat(state.of(DOORS)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void whatADeviceKeptIsThereAgain(BallotForm form) {
        var before = new BallotState(BallotPapers.of(form));
        before.choose(DOORS, true);
        before.choose(LAMPS, true);
        if (form == BallotForm.POINTS) {
            before.give(LAMPS, 4);
        }
        var after = new BallotState(BallotPapers.of(form));
        after.restore(before.kept());
        assertThat(after.choices()).isEqualTo(before.choices());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>",
                "=,=,=",
                "00000000-0000-0000-0000-000000000007=1",
                "00000000-0000-0000-0000-000000000001=99999999999999",
                "00000000-0000-0000-0000-000000000001=-1"
            })
    void whateverADeviceSaysBecomesNoBallotThatCannotBe(String kept) {
        for (var form : BallotForm.values()) {
            var state = new BallotState(BallotPapers.of(form));
            state.restore(kept);
            assertThat(state.choices()).isEqualTo(Choices.BLANK);
        }
    }

    @Test
    void aDeviceCannotKeepMoreThanThereIs() {
        var state = new BallotState(BallotPapers.of(BallotForm.BASKET));
        state.restore(DOORS + "=1," + BENCH + "=1," + LAMPS + "=1");
        assertThat(state.choices()).isEqualTo(Choices.of(List.of(DOORS, LAMPS)));
    }
}
