package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is behind a code, and what becomes of whoever guesses. */
class EveningDoorTest extends BegunEvening {

    private static final Visit VISIT = new Visit("one", TestRad.HALL);

    @Autowired
    EveningDoor door;

    @BeforeEach
    void itsCodeIsKnown() {
        rad.rule(evening, "code", "K7P014");
    }

    private void guess(Visit visit, int many) {
        IntStream.range(0, many).forEach(_ -> door.open("WRONG1", phone, visit));
    }

    private DoorResult open(Visit visit) {
        return door.open("K7P014", phone, visit);
    }

    private DoorResult open(Token device) {
        return door.open("K7P014", device, VISIT);
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
    void forADayTheDeadCodeLeadsWhoeverWasInToWhatTheyPut() {
        var inside = rad.joined(evening);
        rad.put(run, inside, cards.getFirst(), 4);
        rad.ended(evening, clock.instant());
        clock.advance(Duration.ofDays(1).minusSeconds(1));

        assertThat(open(inside)).isInstanceOfSatisfying(DoorResult.Inside.class, it -> {
            assertThat(it.seat().evening()).isEqualTo(evening);
            assertThat(it.seat().ended()).isTrue();
            assertThat(it.seat().run().state()).isEqualTo(RunState.CLOSED);
            assertThat(it.seat().purse().on(cards.getFirst())).isEqualTo(4);
        });
        assertThat(open(Token.random())).as("a stranger").isEqualTo(new DoorResult.Unknown());

        clock.advance(Duration.ofSeconds(1));
        assertThat(open(inside)).isEqualTo(new DoorResult.Unknown());
    }

    @Test
    void memberIsLedThereOnAllTheirDevices() {
        member("Anna Lid");
        join(phone);
        rad.ended(evening, clock.instant());

        assertThat(open(Token.random())).isInstanceOfSatisfying(DoorResult.Inside.class, it -> assertThat(
                        it.seat().ended())
                .isTrue());
        clock.advance(Duration.ofDays(1));
        assertThat(open(Token.random())).isEqualTo(new DoorResult.Unknown());
    }

    @Test
    void whereOnlyMembersTookPartThePhoneOfOneWhoSignedOutIsAStrangers() {
        rad.rule(evening, "audience", "MEMBERS");
        member("Anna Lid");
        join(phone);
        rad.ended(evening, clock.instant());
        assertThat(open(phone)).isInstanceOf(DoorResult.Inside.class);
        TestPeople.signOut();

        assertThat(open(phone)).isEqualTo(new DoorResult.Unknown());
    }

    @Test
    void whoeverWasInLoadsThePageAgainAsOftenAsTheyLike() {
        var inside = rad.joined(evening);
        rad.ended(evening, clock.instant());

        IntStream.range(0, 20).forEach(_ -> assertThat(open(inside)).isInstanceOf(DoorResult.Inside.class));
    }

    @Test
    void anyOtherCodeIsAWrongOneAlsoForWhoeverWasIn() {
        var inside = rad.joined(evening);
        rad.ended(evening, clock.instant());

        assertThat(door.open("WRONG1", inside, VISIT)).isEqualTo(new DoorResult.Unknown());
    }

    @Test
    void whoeverWasInStandsAtTheDoorOfTheNextEvening() {
        var inside = rad.joined(evening);
        rad.ended(evening, clock.instant());
        var next = rad.evening();
        rad.opened(next);

        assertThat(door.open(rad.code(next), inside, VISIT))
                .isInstanceOfSatisfying(
                        DoorResult.Found.class, it -> assertThat(it.evening()).isEqualTo(next));
    }

    @Test
    void whoIsInSitsBehindIt() {
        var inside = rad.joined(evening, "Sjaan");

        assertThat(open(inside)).isInstanceOfSatisfying(DoorResult.Inside.class, it -> assertThat(
                        it.seat().name())
                .isEqualTo("Sjaan"));
    }

    @Test
    void whoIsNoMemberReadsThatItIsForMembers() {
        rad.rule(evening, "audience", "MEMBERS");

        assertThat(((DoorResult.Found) open(VISIT)).membersOnly()).isTrue();
        member("Anna Lid");
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

        assertThat(open(new Visit("other", TestRad.HALL))).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void newVisitsOfOneConnectionDoNotGuessForEver() {
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, TestRad.HALL), 10));

        assertThat(open(new Visit("fresh", TestRad.HALL))).isInstanceOf(DoorResult.TooMany.class);
        assertThat(open(new Visit("fresh", "198.51.100.7"))).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void whoWaitsBecauseOfTheHallKeepsTheirOwnAttempts() {
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, TestRad.HALL), 10));
        var fresh = new Visit("fresh", TestRad.HALL);
        IntStream.range(0, 20).forEach(_ -> open(fresh));

        clock.advance(Duration.ofSeconds(20));

        assertThat(open(fresh)).isInstanceOf(DoorResult.Found.class);
    }

    @Test
    void whoIsInStaysInWhoeverGuesses() {
        var inside = rad.joined(evening);
        IntStream.range(0, 12).forEach(it -> guess(new Visit("visit " + it, TestRad.HALL), 10));

        assertThat(open(inside)).isInstanceOf(DoorResult.Inside.class);
    }

    @Test
    void rightCodeIsFreeAlsoWithTheLastAttempt() {
        guess(VISIT, 9);
        IntStream.range(0, 9).forEach(it -> guess(new Visit("visit " + it, TestRad.HALL), 10));

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
