package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Which free pitches serve whom. */
class FreePitchesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 6, 5);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    private static final PitchFeatures BARE = new PitchFeatures(PitchPower.NONE, false, false, false, false);

    private final List<Pitch> street = new ArrayList<>();
    private final List<PitchDay> taken = new ArrayList<>();

    /** The next pitch along the street. */
    private Pitch pitch(String number, int length) {
        var pitch = new Pitch(
                PitchId.random(),
                EditionId.random(),
                number,
                new PitchShape(street.size() * 500, 0, 400, 400),
                length,
                BARE);
        street.add(pitch);
        return pitch;
    }

    private static Pitch zoned(Pitch pitch, Category zone) {
        ReflectionTestUtils.setField(pitch, "zone", zone);
        return pitch;
    }

    private static Pitch blocked(Pitch pitch) {
        ReflectionTestUtils.setField(pitch, "blocked", "Brandkraan");
        return pitch;
    }

    private void taken(Pitch pitch, LocalDate day) {
        taken.add(new PitchDay(pitch.id(), day));
    }

    private FreePitches free() {
        return new FreePitches(street, taken, Map.of());
    }

    private static WaitingWish wish(int pitches, int least, LocalDate... days) {
        return new WaitingWish(Category.GOODS, pitches, least, List.of(days));
    }

    private Optional<List<String>> serving(WaitingWish wish) {
        return free().serving(wish)
                .map(it -> free().pitches(it).stream().map(Pitch::number).toList());
    }

    @Test
    void theShortestThatIsLongEnoughIsTaken() {
        pitch("1", 200);
        pitch("2", 600);
        pitch("3", 300);

        assertThat(serving(wish(1, 250, SATURDAY))).contains(List.of("3"));
        assertThat(serving(wish(1, 601, SATURDAY))).isEmpty();
    }

    @Test
    void theZoneOfTheirOwnComesFirstAndAnothersNever() {
        pitch("1", 300);
        zoned(pitch("2", 300), Category.FOOD);
        zoned(pitch("3", 300), Category.GOODS);

        assertThat(serving(wish(1, 0, SATURDAY))).contains(List.of("3"));
        assertThat(serving(wish(2, 0, SATURDAY))).contains(List.of("1", "3"));
        assertThat(serving(wish(3, 0, SATURDAY))).isEmpty();
    }

    @Test
    void whatIsBlockedServesNobody() {
        blocked(pitch("1", 300));

        assertThat(serving(wish(1, 0, SATURDAY))).isEmpty();
    }

    @Test
    void aPitchIsFreeOnAllDaysOrServesNobodyWhoWantsAll() {
        taken(pitch("1", 300), SUNDAY);

        assertThat(serving(wish(1, 0, SATURDAY))).contains(List.of("1"));
        assertThat(serving(wish(1, 0, SATURDAY, SUNDAY))).isEmpty();
    }

    @Test
    void whoeverWantsSeveralGetsNeighbours() {
        pitch("1", 300);
        taken(pitch("2", 300), SATURDAY);
        pitch("3", 300);
        taken(pitch("4", 300), SATURDAY);
        pitch("9", 400);
        pitch("10", 400);

        assertThat(serving(wish(2, 0, SATURDAY))).contains(List.of("9", "10"));
    }

    @Test
    void whoeverWantsSeveralAndCannotHaveNeighboursGetsTheNearest() {
        pitch("1", 300);
        taken(pitch("2", 300), SATURDAY);
        taken(pitch("3", 300), SATURDAY);
        pitch("4", 300);
        taken(pitch("5", 300), SATURDAY);
        pitch("6", 300);

        assertThat(serving(wish(2, 0, SATURDAY))).contains(List.of("4", "6"));
    }

    @Test
    void noneIsServedByHalf() {
        pitch("1", 300);

        assertThat(serving(wish(2, 0, SATURDAY))).isEmpty();
    }

    @Test
    void aCategoryThatIsFullServesNobody() {
        pitch("1", 300);
        pitch("2", 300);
        var one = new FreePitches(street, taken, Map.of(Category.GOODS, 1));
        var first = one.serving(wish(1, 0, SATURDAY)).orElseThrow();
        one.take(Category.GOODS, first);

        assertThat(one.serving(wish(1, 0, SATURDAY))).isEmpty();
        assertThat(one.serving(new WaitingWish(Category.FOOD, 1, 0, List.of(SATURDAY))))
                .isPresent();
    }

    @Test
    void whatCanNeverBeServedIsKnownBeforehand() {
        taken(pitch("1", 300), SATURDAY);

        assertThat(free().canEverServe(wish(1, 300, SATURDAY))).isTrue();
        assertThat(free().canEverServe(wish(2, 300, SATURDAY))).isFalse();
        assertThat(free().canEverServe(wish(1, 301, SATURDAY))).isFalse();
    }

    @Test
    void inLineEachIsServedWithWhatTheOneBeforeLeaves() {
        pitch("1", 300);
        pitch("2", 300);
        var several = waiting(wish(3, 0, SATURDAY), 1);
        var first = waiting(wish(1, 0, SATURDAY), 2);
        var second = waiting(wish(1, 0, SATURDAY), 3);
        var third = waiting(wish(1, 0, SATURDAY), 4);

        assertThat(free().servedOf(List.of(several, first, second, third))).containsExactly(first, second);
    }

    private static Waiting waiting(WaitingWish wish, int line) {
        return Waiting.joined(EditionId.random(), AccountId.random(), wish, line, Instant.EPOCH);
    }

    @Test
    void numbersAreInTheOrderInWhichPeopleLookForThem() {
        pitch("10", 300);
        pitch("2", 300);
        pitch("B1", 300);
        pitch("A12", 300);
        pitch("A3", 300);

        assertThat(free().freeOn(List.of(SATURDAY)).stream().map(Pitch::number))
                .containsExactly("2", "10", "A3", "A12", "B1");
    }
}
