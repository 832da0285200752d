package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pitch may be, and how pitches lie beside one another. */
class PitchTest {

    private static final EditionId EDITION = EditionId.random();

    static PitchPlan plan(String number, int x, int y, int width, int height) {
        return new PitchPlan(
                number,
                x,
                y,
                width,
                height,
                300,
                Optional.empty(),
                new PitchFeatures(PitchPower.P230, false, false, false, false),
                Optional.empty());
    }

    private static PitchPlan withLength(int centimetres) {
        var usual = plan("1", 0, 0, 100, 100);
        return new PitchPlan("1", 0, 0, 100, 100, centimetres, Optional.empty(), usual.features(), Optional.empty());
    }

    private static PlannedPitch seen(String number, int x, int y, int width, int height) {
        return new PlannedPitch(
                PitchId.random(),
                number,
                new PitchShape(x, y, width, height),
                300,
                Optional.empty(),
                plan(number, x, y, width, height).features(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    @Test
    void aPitchIsPlacedAndIsAsItsPlanSays() {
        var pitch = Pitch.placed(PitchId.random(), EDITION, plan("A12", 0, 0, 10_000, 10_000));

        assertThat(pitch.plan()).isEqualTo(plan("A12", 0, 0, 10_000, 10_000));
        assertThat(pitch.edition()).isEqualTo(EDITION);
    }

    @Test
    void aPitchIsMovedResizedAndRenumbered() {
        var pitch = Pitch.placed(PitchId.random(), EDITION, plan("1", 0, 0, 100, 100));

        pitch.become(pitch.plan().at(9_900, 9_800, 100, 200).numbered("2"));

        assertThat(pitch.shape()).isEqualTo(new PitchShape(9_900, 9_800, 100, 200));
        assertThat(pitch.number()).isEqualTo("2");
    }

    @Test
    void aBlockedPitchSuitsNobodyUntilItIsFreed() {
        var pitch = Pitch.placed(PitchId.random(), EDITION, plan("1", 0, 0, 100, 100));
        pitch.become(pitch.plan().blocked(Optional.of("Brandkraan")));
        assertThat(pitch.blocked()).contains("Brandkraan");
        assertThat(pitch.suits(Category.FOOD)).isFalse();

        pitch.become(pitch.plan().blocked(Optional.empty()));
        assertThat(pitch.suits(Category.FOOD)).isTrue();
    }

    @Test
    void aPitchLiesWhollyOnTheDrawing() {
        for (var outside : List.of(
                plan("1", -1, 0, 100, 100),
                plan("1", 0, -1, 100, 100),
                plan("1", 9_901, 0, 100, 100),
                plan("1", 0, 9_901, 100, 100),
                plan("1", 0, 0, 0, 100),
                plan("1", 0, 0, 100, -5),
                plan("1", 5, 0, Integer.MAX_VALUE, 100))) {
            assertThat(outside.problems()).as(outside.toString()).containsExactly(PitchPlan.Problem.OUTSIDE);
            assertThatIllegalArgumentException().isThrownBy(() -> Pitch.placed(PitchId.random(), EDITION, outside));
        }
    }

    @Test
    void noMetresAndFewerThanNoneAreNoLength() {
        for (var wrong : List.of(0, -300, 49, 5_001, Integer.MIN_VALUE)) {
            assertThat(withLength(wrong).problems()).containsExactly(PitchPlan.Problem.LENGTH);
        }
        assertThat(withLength(50).problems()).isEmpty();
        assertThat(withLength(5_000).problems()).isEmpty();
    }

    @Test
    void aNumberIsShortAndSaysSomething() {
        assertThat(plan("  ", 0, 0, 100, 100).problems()).containsExactly(PitchPlan.Problem.NUMBER);
        assertThat(plan("123456789", 0, 0, 100, 100).problems()).containsExactly(PitchPlan.Problem.NUMBER);
        assertThat(plan("1\u202E2", 0, 0, 100, 100).problems()).containsExactly(PitchPlan.Problem.NUMBER);
        assertThat(plan(" 12 ", 0, 0, 100, 100).number()).isEqualTo("12");
    }

    @Test
    void aReasonToBlockSaysSomething() {
        var usual = plan("1", 0, 0, 100, 100);

        assertThat(usual.blocked(Optional.of(" ")).problems()).containsExactly(PitchPlan.Problem.REASON);
        assertThat(usual.blocked(Optional.of("a".repeat(121))).problems()).containsExactly(PitchPlan.Problem.REASON);
        assertThat(usual.blocked(Optional.of("Boom")).problems()).isEmpty();
    }

    @Test
    void whatFollowsANumberKeepsItsLettersAndSkipsWhatIsTaken() {
        assertThat(PitchNumbers.after("12", 3, List.of("12", "14"))).containsExactly("13", "15", "16");
        assertThat(PitchNumbers.after("A9", 2, List.of("a10"))).containsExactly("A11", "A12");
        assertThat(PitchNumbers.after("Hoek", 1, List.of())).containsExactly("Hoek1");
        assertThat(List.of("10", "A2", "2", "A10", "1").stream().sorted(PitchNumbers.ORDER))
                .containsExactly("1", "2", "10", "A2", "A10");
    }

    @Test
    void metresAreLeftBetweenPitchesAndUpToTheEdges() {
        // 100 metres of street: a hundredth of a per cent is a centimetre
        var rows = StreetRow.of(
                List.of(
                        seen("3", 5_000, 1_000, 300, 1_000),
                        seen("1", 100, 1_050, 300, 1_000),
                        seen("2", 550, 900, 300, 1_000),
                        seen("11", 0, 6_000, 10_000, 1_000)),
                10_000);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().pitches()).extracting(PlannedPitch::number).containsExactly("1", "2", "3");
        assertThat(rows.getFirst().gaps()).containsExactly(150, 4_150);
        assertThat(rows.getFirst().leftCm()).isEqualTo(100);
        assertThat(rows.getFirst().rightCm()).isEqualTo(4_700);
        assertThat(rows.getFirst().freeCm()).isEqualTo(9_100);
        assertThat(rows.getFirst().lengthCm()).isEqualTo(900);
        assertThat(rows.getLast().freeCm()).isZero();
    }

    @Test
    void pitchesThatLieOnOneAnotherClashAndThoseThatTouchDoNot() {
        var one = seen("1", 0, 0, 100, 100);
        var touching = seen("2", 100, 0, 100, 100);
        var over = seen("3", 150, 40, 100, 100);

        assertThat(Clash.among(List.of(one, touching, over))).containsExactly(new Clash(touching, over));
        assertThat(StreetRow.of(List.of(one, touching, over), 10_000).getFirst().gaps())
                .containsExactly(0, -50);
    }

    @Test
    void theNextPitchComesBesideTheOneWorkedOnWhereNothingIs() {
        var first = seen("7", 1_000, 1_000, 300, 1_000);
        var second = seen("8", 1_300, 1_000, 300, 1_000);
        var plan = new FloorPlan(EDITION, Optional.empty(), 10_000, List.of(), List.of(first, second));

        assertThat(PitchSpot.next(plan, Optional.of(first))).isEqualTo(plan("9", 1_600, 1_000, 300, 1_000));
    }

    @Test
    void theFirstPitchOfAStreetIsThreeMetresAndLiesOnTheDrawing() {
        var empty = new FloorPlan(EDITION, Optional.empty(), 30_000, List.of(), List.of());
        var narrow = new FloorPlan(EDITION, Optional.empty(), 1_000, List.of(), List.of());

        assertThat(PitchSpot.next(empty, Optional.empty()).width()).isEqualTo(100);
        assertThat(PitchSpot.next(empty, Optional.empty()).problems()).isEmpty();
        assertThat(PitchSpot.next(narrow, Optional.empty()).problems()).isEmpty();
    }
}
