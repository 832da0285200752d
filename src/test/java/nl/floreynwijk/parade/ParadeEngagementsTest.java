package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Engagement;
import nl.floreynwijk.membership.EngagementSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands on the market is nowhere else: other modules learn of it. */
@PortalTest
class ParadeEngagementsTest {

    @Autowired
    ParadeEngagements engagements;

    @Autowired
    List<EngagementSource> sources;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private LocalDate saturday = LocalDate.EPOCH;
    private LocalDate sunday = LocalDate.EPOCH;
    private AccountId kees = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void keesStandsThereOnSaturday() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 4);
        saturday = parade.days().getFirst();
        sunday = parade.days().getLast();
        kees = made.neighbour("Kees Kaas");
        cheese = made.booked(edition, kees, Category.FOOD, pitches.subList(0, 1), List.of(saturday));
    }

    private static Instant at(LocalDate day, int hour) {
        return DutchTime.at(day, LocalTime.of(hour, 0));
    }

    private List<Engagement> of(AccountId account) {
        return engagements.of(account, at(saturday.minusDays(3), 0), at(sunday.plusDays(3), 0));
    }

    @Test
    void otherModulesAskIt() {
        assertThat(sources).contains(engagements);
    }

    @Test
    void whoeverHasAStallIsThereFromSettingUpUntilClosing() {
        assertThat(of(kees)).containsExactly(new Engagement("Zomerparade", at(saturday, 7), at(saturday, 17)));
    }

    @Test
    void whatEndsBeforeSettingUpOrBeginsAtClosingIsBesideIt() {
        assertThat(engagements.of(kees, at(saturday, 5), at(saturday, 7))).isEmpty();
        assertThat(engagements.of(kees, at(saturday, 17), at(saturday, 20))).isEmpty();
        assertThat(engagements.of(kees, at(saturday, 6), at(saturday, 8))).hasSize(1);
        assertThat(engagements.of(kees, at(saturday, 16), at(saturday, 18))).hasSize(1);
        assertThat(engagements.of(kees, at(sunday, 8), at(sunday, 16))).isEmpty();
    }

    @Test
    void twoPitchesOnADayAreOnePlaceToBeAndTwoDaysAreTwo() {
        made.booked(edition, kees, Category.FOOD, pitches.subList(1, 3), parade.days());

        assertThat(of(kees)).extracting(Engagement::from).containsExactly(at(saturday, 7), at(sunday, 7));
    }

    @Test
    void nobodyIsThereForAnother() {
        assertThat(of(made.neighbour("Anna Appel"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = BookingState.class,
            names = {"BOOKED"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatIsBookedCounts(BookingState state) {
        var held = state == BookingState.HELD || state == BookingState.OFFERED;
        database.sql("update parade_booking set state = :state, held_until = if(:held, :until, null) where id = :id")
                .param("state", state.name())
                .param("held", held)
                .param("until", at(saturday, 1))
                .param("id", cheese.value())
                .update();

        assertThat(of(kees)).isEmpty();
    }

    @Test
    void aPitchThatWasGivenBackIsNoPlaceToBeAnyMore() {
        made.cancelled(cheese);

        assertThat(of(kees)).isEmpty();
    }

    @Test
    void nobodyHasToBeAtAMarketThatIsCalledOff() {
        parade.rule(edition, "status", "UNCERTAIN");
        assertThat(of(kees)).hasSize(1);

        parade.rule(edition, "status", "CANCELLED");
        assertThat(of(kees)).isEmpty();
    }
}
