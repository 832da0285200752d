package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pitches that come free go to those who wait, in order. */
@PortalTest
class OffersTest {

    @Autowired
    Offers offers;

    @Autowired
    HoldRounds rounds;

    @Autowired
    DeskNumbers desk;

    @Autowired
    EditionRepository editions;

    @Autowired
    BookingRepository bookings;

    @Autowired
    Bookings holding;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    WaitingQueries entries;

    @Autowired
    QueryCounter queries;

    private AccountId kees = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private List<PitchId> pitches = List.of();
    private BookingId first = BookingId.random();
    private BookingId second = BookingId.random();
    private BookingId rest = BookingId.random();

    @BeforeEach
    void theStreetIsFull() {
        kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        bert = made.neighbour("Bert Brood");
        carla = made.neighbour("Carla Citroen");
        edition = parade.edition();
        days = parade.days();
        pitches = parade.pitches(edition, 4);
        first = made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        second = made.booked(edition, kees, Category.GOODS, pitches.subList(1, 2), days);
        rest = made.booked(edition, kees, Category.GOODS, pitches.subList(2, 4), days);
    }

    private WaitingWish wish(int many) {
        return new WaitingWish(Category.GOODS, many, 0, days);
    }

    private WaitingState state(WaitingId id) {
        return made.row(id).state();
    }

    @Test
    void whatComesFreeIsOfferedToTheFirstWithTimeToAnswer() {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));

        made.cancelled(first);

        assertThat(state(annas)).isEqualTo(WaitingState.OFFERED);
        assertThat(state(berts)).isEqualTo(WaitingState.WAITING);
        var offer = made.offer(annas);
        assertThat(offer.state()).isEqualTo(BookingState.OFFERED);
        assertThat(offer.account()).isEqualTo(anna);
        assertThat(offer.heldUntil().orElseThrow())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(2)).minusSeconds(60),
                        clock.instant().plus(Duration.ofDays(2)));
        assertThat(made.pitchesOf(offer.id())).containsExactly("1");
        assertThat(made.mailsTo(anna)).containsExactly("pitch-offered");
        assertThat(made.mailsTo(bert)).isEmpty();
    }

    @Test
    void whoeverWantsMoreThanThereIsKeepsTheirPlaceAndTheNextIsServed() {
        var annas = made.waits(edition, anna, wish(2));
        var berts = made.waits(edition, bert, wish(1));

        made.cancelled(first);
        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);
        assertThat(state(berts)).isEqualTo(WaitingState.OFFERED);

        made.cancelled(rest);
        assertThat(state(annas)).isEqualTo(WaitingState.OFFERED);
        assertThat(made.pitchesOf(made.offer(annas).id())).containsExactly("3", "4");
    }

    @Test
    void aDayThatIsFreeServesWhoeverWantsThatDay() {
        made.cancelled(first);
        made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days.subList(1, 2));
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, new WaitingWish(Category.GOODS, 1, 0, days.subList(0, 1)));

        made.fill(edition);

        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);
        assertThat(state(berts)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void aPitchOfAnotherZoneOrTooShortIsNotOffered() {
        database.sql("update parade_pitch set zone = 'FOOD' where id = ?")
                .param(pitches.getFirst().value())
                .update();
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, new WaitingWish(Category.FOOD, 1, 301, days));
        var carlas = made.waits(edition, carla, new WaitingWish(Category.FOOD, 1, 300, days));

        made.cancelled(first);

        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);
        assertThat(state(berts)).isEqualTo(WaitingState.WAITING);
        assertThat(state(carlas)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void nobodyIsOfferedMoreStallsOfACategoryThanThereMayBe() {
        database.sql("insert into parade_category_limit (edition_id, category, most) values (?, 'GOODS', 2)")
                .param(edition.value())
                .update();
        var annas = made.waits(edition, anna, wish(1));

        made.cancelled(first);
        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);

        made.cancelled(second);
        assertThat(state(annas)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void anOfferThatRunsOutGoesToTheNextAndBothHear() {
        var annas = made.waits(edition, anna, wish(1));
        var berts = made.waits(edition, bert, wish(1));
        made.cancelled(first);
        var offer = made.offer(annas).id();
        clock.advance(Duration.ofHours(49));

        rounds.end();

        assertThat(state(annas)).isEqualTo(WaitingState.PASSED);
        assertThat(bookings.findById(offer).orElseThrow().state()).isEqualTo(BookingState.LAPSED);
        assertThat(made.pitchesOf(offer)).isEmpty();
        assertThat(made.mailsTo(anna)).containsExactly("pitch-offered", "pitch-lapsed");
        assertThat(state(berts)).isEqualTo(WaitingState.OFFERED);
        assertThat(made.mailsTo(bert)).containsExactly("pitch-offered");
    }

    @Test
    void anOfferThatHasTimeLeftIsLeftAlone() {
        var annas = made.waits(edition, anna, wish(1));
        made.cancelled(first);
        clock.advance(Duration.ofHours(47));

        rounds.end();

        assertThat(state(annas)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void whatSomebodyKeptWhileTheyFilledInTheFormGoesToWhoeverWaitsWithoutAMailAboutIt() {
        made.cancelled(first);
        var held = held(bert, pitches.getFirst(), Duration.ofMinutes(10));
        var annas = made.waits(edition, anna, wish(1));
        clock.advance(Duration.ofMinutes(11));

        rounds.end();

        assertThat(bookings.findById(held).orElseThrow().state()).isEqualTo(BookingState.LAPSED);
        assertThat(made.mailsTo(bert)).isEmpty();
        assertThat(state(annas)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void holdsEndAlsoWhenThePortalWasDownForDays() {
        made.cancelled(first);
        var held = held(bert, pitches.getFirst(), Duration.ofMinutes(10));
        clock.advance(Duration.ofDays(5));

        rounds.end();

        assertThat(bookings.findById(held).orElseThrow().state()).isEqualTo(BookingState.LAPSED);
        assertThat(made.pitchesOf(held)).isEmpty();
    }

    private BookingId held(AccountId who, PitchId pitch, Duration time) {
        var booking = made.booked(edition, who, Category.GOODS, List.of(pitch), days);
        var until = clock.instant().plus(time);
        database.sql("update parade_booking set state = 'HELD', number = null, held_until = ? where id = ?")
                .params(until, booking.value())
                .update();
        database.sql("update parade_occupation set held_until = ? where booking_id = ?")
                .params(until, booking.value())
                .update();
        return booking;
    }

    @Test
    void aPitchThatIsDrawnLaterIsOfferedInTheNextRound() {
        var annas = made.waits(edition, anna, wish(1));
        made.morePitches(edition, 1);

        rounds.offer();

        assertThat(made.pitchesOf(made.offer(annas).id())).containsExactly("101");
    }

    @Test
    void anOfferThatRanOutAndThatAnotherTookIsPassedAndTheyHear() {
        var annas = made.waits(edition, anna, wish(1));
        made.cancelled(first);
        clock.advance(Duration.ofHours(49));

        made.as(bert, () -> holding.hold(edition, Category.GOODS, both(pitches.getFirst())));

        assertThat(state(annas)).isEqualTo(WaitingState.PASSED);
        assertThat(made.mailsTo(anna)).containsExactly("pitch-offered", "pitch-lapsed");
    }

    private Set<PitchDay> both(PitchId pitch) {
        return days.stream().map(it -> new PitchDay(pitch, it)).collect(Collectors.toSet());
    }

    @Test
    void whoeverWantsToBookWhatRanOutAndIsNotFirstInLineIsToldSo() {
        made.cancelled(first);
        made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        var annas = made.waits(edition, anna, wish(1));
        made.morePitches(edition, 1).forEach(it -> assertThat(
                        made.as(bert, () -> holding.hold(edition, Category.GOODS, both(it))))
                .isEqualTo(new HoldResult.ForThoseWhoWait(made.row(annas).line())));
    }

    @Test
    void whatIsBookedServesThemAndIsNotOfferedOn() {
        var annas = made.waits(edition, anna, wish(1));
        made.cancelled(first);

        offers.served(made.offer(annas).id());

        assertThat(state(annas)).isEqualTo(WaitingState.SERVED);
        offers.passed(made.row(annas).booking().orElseThrow());
        assertThat(state(annas)).isEqualTo(WaitingState.SERVED);
    }

    @Test
    void whoeverIsNotFirstWouldPassThoseWhoWait() {
        var annas = made.waits(edition, anna, wish(1));
        freed(first);

        assertThat(firstFor(pitches.getFirst())).contains(made.row(annas).line());
        assertThat(made.as(anna, () -> firstFor(pitches.getFirst()))).isEmpty();
    }

    @Test
    void whereThereIsEnoughForThoseWhoWaitNobodyIsPassed() {
        made.waits(edition, anna, wish(1));
        freed(first);
        freed(second);

        assertThat(firstFor(pitches.getFirst())).isEmpty();
        assertThat(firstFor(pitches.getFirst(), pitches.get(1))).isPresent();
    }

    @Test
    void whoeverCannotBeServedByItIsNotPassed() {
        made.waits(edition, anna, wish(2));
        made.waits(edition, bert, new WaitingWish(Category.GOODS, 1, 500, days));
        freed(first);

        assertThat(firstFor(pitches.getFirst())).isEmpty();
    }

    private Optional<Integer> firstFor(PitchId... wanted) {
        var these = List.of(wanted).stream()
                .flatMap(it -> days.stream().map(day -> new PitchDay(it, day)))
                .toList();
        return offers.firstFor(edition, Category.GOODS, these);
    }

    /** It is free, and nobody was asked yet. */
    private void freed(BookingId booking) {
        database.sql("update parade_occupation set live = null, freed_at = ? where booking_id = ?")
                .params(clock.instant(), booking.value())
                .update();
    }

    /** However many wait, and for however many days. */
    @Test
    void thoseWhoWaitAreReadInOrderInOneQuery() {
        var waiting = List.of(
                made.waits(edition, anna, wish(3)),
                made.waits(edition, bert, wish(1)),
                made.waits(edition, carla, wish(2)));

        var read = new ArrayList<Waiting>();
        assertThat(queries.during(() -> read.addAll(entries.inLine(edition)))).hasSize(1);

        assertThat(read).extracting(Waiting::id).containsExactlyElementsOf(waiting);
        assertThat(read).extracting(Waiting::wish).containsExactly(wish(3), wish(1), wish(2));
        assertThat(read).extracting(Waiting::line).isSorted();
        assertThat(read).allMatch(Waiting::isLive);
    }

    @Test
    void nobodyIsOfferedAnythingOnceTheMarketBeginsOrIsCancelled() {
        var annas = made.waits(edition, anna, wish(1));
        database.sql("update parade_edition set status = 'CANCELLED' where id = ?")
                .param(edition.value())
                .update();
        made.cancelled(first);
        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);

        database.sql("update parade_edition set status = 'OPEN' where id = ?")
                .param(edition.value())
                .update();
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));
        made.fill(edition);
        assertThat(state(annas)).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void whoeverIsAskedTheDayBeforeAnswersBeforeTheMarketBegins() {
        var annas = made.waits(edition, anna, wish(1));
        var begin = DutchTime.beginning(days.getFirst());
        clock.advance(Duration.between(clock.instant(), begin.minus(Duration.ofHours(5))));

        made.cancelled(first);

        assertThat(made.offer(annas).heldUntil()).contains(begin);
    }
}
