package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is behind a code, and what becomes of whoever guesses. */
@PortalTest
class EveningDoorTest {

    private static final String HALL = "192.0.2.7";
    private static final Visit VISIT = new Visit("one", HALL);

    @Autowired
    EveningDoor door;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private final Token phone = Token.random();
    private EveningId evening = EveningId.random();

    @BeforeEach
    void thereIsAnEveningThatBegan() {
        evening = rad.evening();
        rad.rule(evening, "code", "K7P014");
        rad.cards(evening, 3);
        rad.opened(evening);
    }

    private void guess(Visit visit, int many) {
        IntStream.range(0, many).forEach(_ -> door.open("WRONG1", phone, visit));
    }

    private DoorResult open(Visit visit) {
        return door.open("K7P014", phone, visit);
    }

    @Test
    void codeOpensHoweverItIsTyped() {
        for (var typed : new String[] {"K7P014", "k7p 014", " K7P-OI4 ", "k7p.ol4"}) {
            assertThat(door.open(typed, phone, VISIT)).isInstanceOfSatisfying(DoorResult.Found.class, it -> {
                assertThat(it.evening()).isEqualTo(evening);
                assertThat(it.isOpen()).isTrue();
                assertThat(it.membersOnly()).isFalse();
            });
        }
    }

    @Test
    void codeThatIsNoCodeOpensNothing() {
        for (var typed : new String[] {"", "K7P", "K7P0145", "K7P015", "'; drop"}) {
            assertThat(door.open(typed, phone, VISIT)).isEqualTo(new DoorResult.Unknown());
        }
    }

    @Test
    void codeIsDeadAfterTheEnd() {
        rad.ended(evening, clock.instant());

        assertThat(open(VISIT)).isEqualTo(new DoorResult.Unknown());
    }

    @Test
    void whoIsInSitsBehindIt() {
        var inside = rad.joined(evening, "Sjaan");

        assertThat(door.open("K7P014", inside, VISIT)).isInstanceOfSatisfying(DoorResult.Inside.class, it -> assertThat(
                        it.seat().name())
                .isEqualTo("Sjaan"));
    }

    @Test
    void whoIsNoMemberReadsThatItIsForMembers() {
        rad.rule(evening, "audience", "MEMBERS");

        assertThat(((DoorResult.Found) open(VISIT)).membersOnly()).isTrue();
        people.signedIn("Anna Lid", Role.MEMBER);
        assertThat(((DoorResult.Found) open(VISIT)).membersOnly()).isFalse();
    }

    @Test
    void afterTenWrongCodesTheRightOneOpensNothingEither() {
        guess(VISIT, 9);
        assertThat(door.open("WRONG1", phone, VISIT)).isEqualTo(new DoorResult.Unknown());

        assertThat(door.open("WRONG1", phone, VISIT)).isInstanceOf(DoorResult.TooMany.class);
        assertThat(open(VISIT)).isInstanceOf(DoorResult.TooMany.class);

        clock.advance(Duration.ofMinutes(1));
        assertThat(open(VISIT)).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void whoGuessesDoesNotKeepOutTheRestOfTheHall() {
        guess(VISIT, 20);

        assertThat(open(new Visit("other", HALL))).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void newVisitsOfOneConnectionDoNotGuessForEver() {
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, HALL), 10));

        assertThat(open(new Visit("fresh", HALL))).isInstanceOf(DoorResult.TooMany.class);
        assertThat(open(new Visit("fresh", "198.51.100.7"))).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void whoWaitsBecauseOfTheHallKeepsTheirOwnAttempts() {
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, HALL), 10));
        var fresh = new Visit("fresh", HALL);
        IntStream.range(0, 20).forEach(_ -> open(fresh));

        clock.advance(Duration.ofSeconds(20));

        assertThat(open(fresh)).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void whoIsInStaysInWhoeverGuesses() {
        var inside = rad.joined(evening);
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, HALL), 10));

        assertThat(door.open("K7P014", inside, VISIT)).isInstanceOf(DoorResult.Inside.class);
    }

    @Test
    void rightCodeIsFreeAlsoWithTheLastAttempt() {
        guess(VISIT, 9);
        IntStream.range(0, 9).forEach(it -> guess(new Visit("visit " + it, HALL), 10));

        IntStream.range(0, 20).forEach(_ -> assertThat(open(VISIT)).isInstanceOf(DoorResult.Found.class));

        assertThat(door.open("WRONG1", phone, VISIT)).isEqualTo(new DoorResult.Unknown());
        assertThat(open(VISIT)).isInstanceOf(DoorResult.TooMany.class);
    }

    @Test
    void rightCodesAreNotCounted() {
        IntStream.range(0, 200).forEach(_ -> open(VISIT));

        assertThat(open(VISIT)).isInstanceOf(DoorResult.Found.class);
    }
}
