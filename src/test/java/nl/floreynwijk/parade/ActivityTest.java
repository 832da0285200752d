package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestStreet.music;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be in the programme of a market. */
class ActivityTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 7, 3);
    private static final List<EditionDay> DAYS =
            List.of(new EditionDay(SATURDAY, LocalTime.of(10, 0), LocalTime.of(17, 0), LocalTime.of(7, 0)));
    private static final PitchId PITCH = PitchId.random();
    private static final Set<PitchId> PITCHES = Set.of(PITCH);

    private static Set<ActivityPlan.Problem> problems(ActivityPlan plan) {
        return plan.problems(DAYS, PITCHES);
    }

    private static ActivityPlan at(ActivityPlace place, String stage) {
        return new ActivityPlan(
                ActivityKind.PLAY, "Sjoelen", "", stage, SATURDAY, LocalTime.of(11, 0), LocalTime.of(12, 0), place);
    }

    @Test
    void itIsOnADayOfTheMarketAndEndsAfterItStarts() {
        assertThat(problems(music("Koor", "Podium", SATURDAY, 11, 12))).isEmpty();
        assertThat(problems(music("Koor", "Podium", SATURDAY, 12, 12))).containsExactly(ActivityPlan.Problem.END);
        assertThat(problems(music("Koor", "Podium", SATURDAY, 12, 11))).containsExactly(ActivityPlan.Problem.END);
        assertThat(problems(music("Koor", "Podium", SATURDAY.plusDays(1), 11, 12)))
                .containsExactly(ActivityPlan.Problem.DAY);
    }

    @Test
    void whatIsNotFilledInIsSaidAtEachField() {
        var nothing = new ActivityPlan(
                ActivityKind.OTHER, " ", "a".repeat(601), "", null, null, null, new ActivityPlace.InWords());
        assertThat(problems(nothing)).isEqualTo(EnumSet.complementOf(EnumSet.of(ActivityPlan.Problem.PLACE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.planned(EditionId.random(), nothing, DAYS, PITCHES));
    }

    @Test
    void aTitleIsOneLineThatDeceivesNobody() {
        assertThat(problems(music("Koor\nvan de buurt", "Podium", SATURDAY, 11, 12)))
                .containsExactly(ActivityPlan.Problem.TITLE);
        assertThat(problems(music("a".repeat(121), "Podium", SATURDAY, 11, 12)))
                .containsExactly(ActivityPlan.Problem.TITLE);
        assertThat(problems(music("Koor", "b".repeat(81), SATURDAY, 11, 12)))
                .containsExactly(ActivityPlan.Problem.STAGE);
    }

    @Test
    void aPlaceIsAPitchOfTheMarketOrAPointOnTheDrawingOrWords() {
        assertThat(problems(at(new ActivityPlace.OnPitch(PITCH), ""))).isEmpty();
        assertThat(problems(at(new ActivityPlace.AtPoint(0, 10_000), ""))).isEmpty();
        assertThat(problems(at(new ActivityPlace.InWords(), "Bij de fontein"))).isEmpty();
        assertThat(problems(at(new ActivityPlace.OnPitch(PitchId.random()), "")))
                .containsExactly(ActivityPlan.Problem.PLACE);
        assertThat(problems(at(new ActivityPlace.AtPoint(10_001, 0), ""))).containsExactly(ActivityPlan.Problem.PLACE);
        assertThat(problems(at(new ActivityPlace.AtPoint(0, -1), ""))).containsExactly(ActivityPlan.Problem.PLACE);
        assertThat(problems(at(new ActivityPlace.InWords(), ""))).containsExactly(ActivityPlan.Problem.STAGE);
    }

    @Test
    void itKeepsWhatWasPlanned() {
        var plans = List.of(
                at(new ActivityPlace.OnPitch(PITCH), ""),
                at(new ActivityPlace.AtPoint(1_234, 5_678), "Plein"),
                at(new ActivityPlace.InWords(), "Bij de fontein"));
        assertThat(plans).allSatisfy(plan -> assertThat(Activity.planned(EditionId.random(), plan, DAYS, PITCHES)
                        .plan())
                .isEqualTo(plan));
    }

    @Test
    void twoOnOneStageAtOneTimeClash() {
        var choir = music("Koor", "Hoofdpodium", SATURDAY, 11, 13);
        assertThat(choir.clashesWith(music("Band", "hoofd-podium", SATURDAY, 12, 14)))
                .isTrue();
        assertThat(choir.clashesWith(music("Band", "Hoofdpodium", SATURDAY, 13, 14)))
                .isFalse();
        assertThat(choir.clashesWith(music("Band", "Plein", SATURDAY, 12, 14))).isFalse();
        assertThat(choir.clashesWith(music("Band", "Hoofdpodium", SATURDAY.plusDays(1), 12, 14)))
                .isFalse();
        assertThat(at(new ActivityPlace.OnPitch(PITCH), "").clashesWith(at(new ActivityPlace.OnPitch(PITCH), "")))
                .isFalse();
    }

    @Test
    void whatIsBeforeOrAfterTheMarketIsPointedOut() {
        assertThat(music("Koor", "Podium", SATURDAY, 10, 17).isOutside(DAYS)).isFalse();
        assertThat(music("Koor", "Podium", SATURDAY, 9, 11).isOutside(DAYS)).isTrue();
        assertThat(music("Koor", "Podium", SATURDAY, 16, 18).isOutside(DAYS)).isTrue();
        assertThat(music("Koor", "Podium", SATURDAY.plusDays(1), 11, 12).isOutside(DAYS))
                .isTrue();
    }
}
