package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeping pitches while somebody fills in the form. */
@PortalTest
class BookingsTest {

    @Autowired
    Bookings bookings;

    @Autowired
    Occupations occupations;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private List<LocalDate> days = List.of();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();

    @BeforeEach
    void thereIsAStreet() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 6);
        days = parade.days();
        bert = people.open("Bert Kraam");
        anna = people.signedIn("Anna Markt");
    }

    private HoldResult hold(PitchId... which) {
        return bookings.hold(edition, Category.GOODS, on(days, which));
    }

    private BookingId held(PitchId... which) {
        return made.held(edition, Category.GOODS, on(days, which));
    }

    @Test
    void keepsPitchesForTenMinutes() {
        var result = (HoldResult.Held) hold(pitches.get(0), pitches.get(1));

        assertThat(Duration.between(clock.instant(), result.until()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(occupations.of(result.id())).hasSize(4);
    }

    @Test
    void whoeverPressesTwiceKeepsWhatTheyHave() {
        var first = hold(pitches.getFirst());

        assertThat(hold(pitches.getFirst())).isEqualTo(first);
    }

    @Test
    void tellsWhichAreTakenAndWhichAreStillFree() {
        held(pitches.get(0), pitches.get(1));
        people.signIn(bert);

        var result = hold(pitches.get(1), pitches.get(2));

        assertThat(result)
                .isEqualTo(new HoldResult.Taken(
                        days.stream()
                                .map(it -> new HoldResult.TakenPitch("2", it))
                                .toList(),
                        List.of("3", "4", "5", "6")));
    }

    @Test
    void whatRanOutGoesToTheNext() {
        var late = held(pitches.getFirst());
        clock.advance(Duration.ofMinutes(10));
        people.signIn(bert);

        assertThat(hold(pitches.getFirst())).isInstanceOf(HoldResult.Held.class);
        assertThat(made.stateOf(late)).isEqualTo("LAPSED");
    }

    @Test
    void aSecondHoldTakesThePlaceOfTheFirst() {
        var first = held(pitches.get(0));

        var second = held(pitches.get(1));

        assertThat(made.stateOf(first)).isEqualTo("DROPPED");
        assertThat(occupations.of(first)).isEmpty();
        assertThat(occupations.of(second)).hasSize(2);
    }

    @Test
    void aSecondHoldThatCannotBeHadLeavesTheFirst() {
        people.signIn(bert);
        held(pitches.get(1));
        people.signIn(anna);
        var first = held(pitches.get(0));

        assertThat(hold(pitches.get(1))).isInstanceOf(HoldResult.Taken.class);
        assertThat(made.stateOf(first)).isEqualTo("HELD");
        assertThat(occupations.of(first)).hasSize(2);
    }

    @Test
    void whoeverAddsAPitchGetsNoMoreTimeForTheFirst() {
        var first = (HoldResult.Held) hold(pitches.get(0));
        clock.advance(Duration.ofMinutes(4));

        var second = (HoldResult.Held) hold(pitches.get(0), pitches.get(1));

        assertThat(second.until()).isEqualTo(first.until());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void nobodyHasMoreThanFourPitches() {
        made.agreed(edition, Category.GOODS, on(days, pitches.get(0), pitches.get(1)));

        assertThat(hold(pitches.get(2), pitches.get(3), pitches.get(4))).isEqualTo(new HoldResult.TooMany(4));
        assertThat(hold(pitches.get(2), pitches.get(3))).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void anotherDayOfTheSamePitchIsNoMorePitches() {
        made.agreed(
                edition,
                Category.GOODS,
                on(days.subList(0, 1), pitches.get(0), pitches.get(1), pitches.get(2), pitches.get(3)));

        assertThat(bookings.hold(edition, Category.GOODS, on(days.subList(1, 2), pitches.get(0))))
                .isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void aCategoryThatIsFullIsFullAlsoWhileOthersFillInTheForm() {
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'GOODS', 1)")
                .param(edition.value())
                .update();
        held(pitches.get(0));
        assertThat(hold(pitches.get(0), pitches.get(1))).isInstanceOf(HoldResult.Held.class);
        people.signIn(bert);

        assertThat(hold(pitches.get(2))).isEqualTo(new HoldResult.CategoryFull(1));
        assertThat(bookings.hold(edition, Category.CRAFT, on(days, pitches.get(2))))
                .isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void onlyPitchesOfTheEditionOnItsDaysForSuchAStallCanBeKept() {
        var notBookable = new HoldResult.NotBookable();
        var other = parade.pitches(parade.edition(), 1).getFirst();
        database.sql("update parade_pitch set blocked = 'Boom' where id = ?")
                .param(pitches.get(0).value())
                .update();
        database.sql("update parade_pitch set zone = 'FOOD' where id = ?")
                .param(pitches.get(1).value())
                .update();

        assertThat(hold(pitches.get(0))).isEqualTo(notBookable);
        assertThat(hold(pitches.get(1))).isEqualTo(notBookable);
        assertThat(hold(other)).isEqualTo(notBookable);
        assertThat(bookings.hold(edition, Category.GOODS, Set.of())).isEqualTo(notBookable);
        assertThat(bookings.hold(
                        edition, Category.GOODS, on(List.of(days.getLast().plusDays(1)), pitches.get(2))))
                .isEqualTo(notBookable);
        assertThat(bookings.hold(EditionId.random(), Category.GOODS, on(days, pitches.get(2))))
                .isEqualTo(notBookable);
    }

    @Test
    void anEditionThatIsAnIdeaOrCalledOffOrBegunIsNotBooked() {
        for (var status : List.of("IDEA", "CANCELLED")) {
            parade.rule(edition, "status", status);
            assertThat(hold(pitches.getFirst())).isEqualTo(new HoldResult.NotBookable());
        }
        parade.rule(edition, "status", "UNCERTAIN");
        assertThat(hold(pitches.getFirst())).isInstanceOf(HoldResult.Held.class);
        clock.advance(Duration.ofDays(80));
        assertThat(hold(pitches.getFirst())).isEqualTo(new HoldResult.NotBookable());
    }

    @Test
    void isExtendedOnceByTenMinutes() {
        var held = (HoldResult.Held) hold(pitches.getFirst());
        var later = held.until().plus(Duration.ofMinutes(10));

        assertThat(bookings.extend(held.id())).isEqualTo(new ExtendResult.Extended(later));
        assertThat(bookings.extend(held.id())).isEqualTo(new ExtendResult.OnceOnly(later));
        clock.advance(Duration.ofMinutes(19));
        people.signIn(bert);
        assertThat(hold(pitches.getFirst())).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void whatRanOutIsNotExtendedNorIsSomebodyElses() {
        var id = held(pitches.getFirst());
        people.signIn(bert);
        assertThat(bookings.extend(id)).isEqualTo(new ExtendResult.Lapsed());
        people.signIn(anna);
        clock.advance(Duration.ofMinutes(10));
        assertThat(bookings.extend(id)).isEqualTo(new ExtendResult.Lapsed());
    }

    @Test
    void isGivenUpByWhoeverKeptItAndNobodyElse() {
        var id = held(pitches.getFirst());
        people.signIn(bert);
        bookings.drop(id);
        assertThat(made.stateOf(id)).isEqualTo("HELD");

        people.signIn(anna);
        bookings.drop(id);

        assertThat(made.stateOf(id)).isEqualTo("DROPPED");
        assertThat(occupations.of(id)).isEmpty();
    }

    @Test
    void whatRanOutIsKeptAgainAsLongAsNobodyElseHasIt() {
        var id = held(pitches.getFirst());
        clock.advance(Duration.ofMinutes(11));

        var again = bookings.holdAgain(id);

        assertThat(again).isInstanceOf(HoldResult.Held.class);
        assertThat(occupations.of(((HoldResult.Held) again).id())).hasSize(2);
        people.signIn(bert);
        assertThat(bookings.holdAgain(id)).isEqualTo(new HoldResult.NotBookable());
    }
}
