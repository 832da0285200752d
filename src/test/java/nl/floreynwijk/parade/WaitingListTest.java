package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Waiting for a pitch: joining, wanting something else, leaving, and answering an offer. */
@PortalTest
class WaitingListTest {

    @Autowired
    WaitingList list;

    @Autowired
    Offers offers;

    @Autowired
    BookingRepository bookings;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private List<PitchId> pitches = List.of();
    private BookingId first = BookingId.random();
    private BookingId second = BookingId.random();

    @BeforeEach
    void twoPitchesAreTaken() {
        var kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        bert = made.neighbour("Bert Brood");
        carla = made.neighbour("Carla Citroen");
        edition = parade.edition();
        days = parade.days();
        pitches = parade.pitches(edition, 2);
        first = made.booked(edition, kees, Category.GOODS, pitches.subList(0, 1), days);
        second = made.booked(edition, kees, Category.GOODS, pitches.subList(1, 2), days);
        people.signIn(anna);
    }

    private WaitingWish wish(int many) {
        return new WaitingWish(Category.GOODS, many, 0, days);
    }

    private JoinWaitingResult joins(AccountId who, WaitingWish wish) {
        return made.as(who, () -> list.join(edition, wish));
    }

    private OwnWaiting mine(AccountId who) {
        return made.as(who, () -> list.mine(edition)).getFirst();
    }

    @Test
    void whoeverJoinsReadsWhereTheyStandInTheirCategory() {
        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(1));
        assertThat(joins(bert, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(2));
        assertThat(joins(carla, new WaitingWish(Category.FOOD, 1, 0, days)))
                .isEqualTo(new JoinWaitingResult.Waiting(1));

        assertThat(mine(bert).position()).isEqualTo(2);
        assertThat(mine(bert).wish()).isEqualTo(wish(1));
        assertThat(mine(carla).position()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsTwiceInACategoryButMayInAnother() {
        joins(anna, wish(1));

        assertThat(joins(anna, wish(2))).isEqualTo(new JoinWaitingResult.AlreadyWaiting());
        assertThat(joins(anna, new WaitingWish(Category.FOOD, 1, 0, days))).isEqualTo(new JoinWaitingResult.Waiting(1));
        assertThat(made.as(anna, () -> list.mine(edition))).hasSize(2);
    }

    @Test
    void nobodyWaitsForWhatIsFree() {
        made.cancelled(first);
        made.cancelled(second);

        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.FreeNow(2));
        assertThat(list.mine(edition)).isEmpty();
    }

    @Test
    void whatIsOfferedToAnotherIsNotFree() {
        made.waits(edition, bert, wish(1));
        made.cancelled(first);

        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(1));
    }

    @Test
    void nobodyWaitsForWhatIsNotThere() {
        assertThat(joins(anna, wish(3))).isEqualTo(new JoinWaitingResult.NothingSuits());
        assertThat(joins(anna, new WaitingWish(Category.GOODS, 1, 301, days)))
                .isEqualTo(new JoinWaitingResult.NothingSuits());
    }

    @Test
    void nobodyWaitsForMorePitchesThanSomebodyMayHave() {
        made.booked(edition, anna, Category.FOOD, made.morePitches(edition, 3), days);

        assertThat(joins(anna, wish(2))).isEqualTo(new JoinWaitingResult.TooMany(4, 3));
        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(1));
        assertThat(joins(bert, wish(5))).isEqualTo(new JoinWaitingResult.TooMany(4, 0));
    }

    @Test
    void nobodyWaitsForAnotherDayOrOnceTheMarketBegins() {
        var monday =
                new WaitingWish(Category.GOODS, 1, 0, List.of(days.getLast().plusDays(1)));
        assertThat(joins(anna, monday)).isEqualTo(new JoinWaitingResult.NotBookable());
        assertThat(made.as(anna, () -> list.join(EditionId.random(), wish(1))))
                .isEqualTo(new JoinWaitingResult.NotBookable());

        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));
        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.NotBookable());
    }

    @Test
    void whoeverJoinsAndLeavesAllDayHasToStop() {
        for (var turn = 0; turn < 20; turn++) {
            assertThat(list.join(edition, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(1));
            assertThat(list.leave(mine(anna).id())).isEqualTo(new LeaveWaitingResult.Left());
        }

        assertThat(list.join(edition, wish(1))).isInstanceOf(JoinWaitingResult.TooOften.class);
    }

    @Test
    void whoeverAsksForLessKeepsTheirPlace() {
        joins(anna, wish(2));
        joins(bert, wish(1));

        assertThat(list.change(mine(anna).id(), wish(1), false)).isEqualTo(new ChangeWaitingResult.Changed(1));
        assertThat(mine(anna).wish()).isEqualTo(wish(1));
    }

    @Test
    void whoeverAsksForMoreIsToldWhatItCostsAndThenStandsAtTheEnd() {
        joins(anna, wish(1));
        joins(bert, wish(1));
        joins(carla, wish(1));

        assertThat(list.change(mine(anna).id(), wish(2), false)).isEqualTo(new ChangeWaitingResult.LosesPlace(1, 3));
        assertThat(mine(anna).wish()).isEqualTo(wish(1));

        assertThat(list.change(mine(anna).id(), wish(2), true)).isEqualTo(new ChangeWaitingResult.Changed(3));
        assertThat(mine(bert).position()).isEqualTo(1);
    }

    @Test
    void whoeverAsksForLessThatIsFreeIsOfferedIt() {
        joins(anna, wish(2));
        made.cancelled(first);

        assertThat(list.change(mine(anna).id(), wish(1), false)).isEqualTo(new ChangeWaitingResult.Offered());
        assertThat(mine(anna).offer().orElseThrow().pitches()).isEqualTo("1");
    }

    @Test
    void nobodyChangesToWhatIsNotThereOrToAnotherCategoryOrDay() {
        joins(anna, wish(1));
        var id = mine(anna).id();

        assertThat(list.change(id, wish(3), true)).isEqualTo(new ChangeWaitingResult.NothingSuits());
        assertThat(list.change(id, new WaitingWish(Category.FOOD, 1, 0, days), true))
                .isEqualTo(new ChangeWaitingResult.NotWaiting());
        assertThat(list.change(
                        id,
                        new WaitingWish(
                                Category.GOODS, 1, 0, List.of(days.getFirst().minusDays(1))),
                        true))
                .isEqualTo(new ChangeWaitingResult.NotBookable());
    }

    @Test
    void nobodyChangesLeavesOrPassesForAnother() {
        joins(anna, wish(1));
        var annas = mine(anna).id();

        assertThat(made.as(bert, () -> list.change(annas, wish(1), true)))
                .isEqualTo(new ChangeWaitingResult.NotWaiting());
        assertThat(made.as(bert, () -> list.leave(annas))).isEqualTo(new LeaveWaitingResult.NotSo());
        made.cancelled(first);
        assertThat(made.as(bert, () -> list.pass(annas))).isEqualTo(new LeaveWaitingResult.NotSo());
        assertThat(made.as(bert, () -> list.mine(edition))).isEmpty();
    }

    @Test
    void whoeverLeavesMakesTheOthersMoveUp() {
        joins(anna, wish(1));
        joins(bert, wish(1));

        assertThat(list.leave(mine(anna).id())).isEqualTo(new LeaveWaitingResult.Left());

        assertThat(list.mine(edition)).isEmpty();
        assertThat(mine(bert).position()).isEqualTo(1);
        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(2));
    }

    @Test
    void whoeverPassesGivesItToTheNextAndMayJoinAgainAtTheEnd() {
        joins(anna, wish(1));
        joins(bert, wish(1));
        joins(carla, wish(1));
        made.cancelled(first);
        var offer = mine(anna).offer().orElseThrow();
        assertThat(offer.pitches()).isEqualTo("1");

        assertThat(list.pass(mine(anna).id())).isEqualTo(new LeaveWaitingResult.Left());

        assertThat(bookings.findById(offer.booking()).orElseThrow().state()).isEqualTo(BookingState.DROPPED);
        assertThat(list.mine(edition)).isEmpty();
        assertThat(mine(bert).offer().orElseThrow().pitches()).isEqualTo("1");
        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(2));
    }

    @Test
    void nobodyPassesOnWhatWasNotOfferedOrWasBooked() {
        joins(anna, wish(1));
        var id = mine(anna).id();
        assertThat(list.pass(id)).isEqualTo(new LeaveWaitingResult.NotSo());

        made.cancelled(first);
        offers.served(made.row(id).booking().orElseThrow());

        assertThat(list.pass(id)).isEqualTo(new LeaveWaitingResult.NotSo());
        assertThat(list.leave(id)).isEqualTo(new LeaveWaitingResult.NotSo());
    }

    @Test
    void whoeverWasServedMayWaitForMore() {
        joins(anna, wish(1));
        made.cancelled(first);
        offers.served(mine(anna).offer().orElseThrow().booking());

        assertThat(joins(anna, wish(1))).isEqualTo(new JoinWaitingResult.Waiting(1));
    }

    @Test
    void nobodyWaitsForMoreInAllThanSomebodyMayHave() {
        joins(anna, new WaitingWish(Category.FOOD, 2, 0, days));
        joins(anna, new WaitingWish(Category.CRAFT, 1, 0, days));

        assertThat(joins(anna, wish(2))).isEqualTo(new JoinWaitingResult.TooMany(4, 3));
        assertThat(joins(anna, wish(1))).isInstanceOf(JoinWaitingResult.Waiting.class);
        var goods = list.mine(edition).getLast().id();
        assertThat(list.change(goods, wish(2), true)).isEqualTo(new ChangeWaitingResult.NothingSuits());
    }

    @Test
    void whatIsOfferedNowStandsOnTheStartPage() {
        joins(anna, wish(1));
        assertThat(list.offers()).isEmpty();

        made.cancelled(first);

        people.signIn(anna);
        assertThat(list.offers())
                .singleElement()
                .extracting(PitchOffer::pitches)
                .isEqualTo("1");
        people.signIn(bert);
        assertThat(list.offers()).isEmpty();
    }
}
