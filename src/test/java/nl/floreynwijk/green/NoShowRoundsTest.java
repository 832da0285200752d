package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Who did not come without a word is asked once, and the second time somebody phones. */
class NoShowRoundsTest extends DayTest {

    @Autowired
    private GuestRounds guestRounds;

    @Autowired
    NoShowRounds rounds;

    @Autowired
    NoShows noShows;

    @Autowired
    ApplicationEventPublisher events;

    private List<String> askedOf(AccountId who) {
        return made.mailsTo(who).stream().filter("shift-missed"::equals).toList();
    }

    private void missed() {
        itBegins();
        say(of(bert, Presence.MISSED));
        clock.advance(Duration.ofHours(13));
        rounds.ask();
    }

    /** Bert comes to another of Anna's, a week later, and does not. */
    private void missedAgain(int weeks) {
        var plan = made.plan(plot, 3);
        shift = ledByAnna(plan.on(DutchTime.day(clock.instant()).plusWeeks(weeks)));
        made.signedUp(shift, bert);
        missed();
    }

    @Test
    void theyAreAskedOnceAndFriendly() {
        missed();
        rounds.ask();

        assertThat(askedOf(bert)).hasSize(1);
        assertThat(made.mailTextTo(bert)).contains("Hoe gaat het met u?");
    }

    @Test
    void aWrongTickCanBeMendedForHalfADay() {
        itBegins();
        say(of(bert, Presence.MISSED));
        clock.advance(Duration.ofHours(11));
        rounds.ask();
        assertThat(askedOf(bert)).isEmpty();

        say(of(bert, Presence.CAME));
        clock.advance(Duration.ofHours(13));
        rounds.ask();

        assertThat(askedOf(bert)).isEmpty();
    }

    @Test
    void aTickThatComesInLateCanBeMendedForHalfADayToo() {
        itBegins();
        var ticked = clock.instant();
        clock.advance(Duration.ofHours(20));
        say(of(person(bert), Presence.MISSED, ticked));
        rounds.ask();
        assertThat(askedOf(bert)).isEmpty();

        clock.advance(Duration.ofHours(13));
        rounds.ask();

        assertThat(askedOf(bert)).hasSize(1);
    }

    @Test
    void whoLetSomebodyKnowOrOfWhomNothingWasSaidIsAskedNothing() {
        made.signedUp(shift, carla);
        itBegins();
        say(of(bert, Presence.EXCUSED));
        clock.advance(Duration.ofHours(13));

        rounds.ask();

        assertThat(askedOf(bert)).isEmpty();
        assertThat(askedOf(carla)).isEmpty();
    }

    @Test
    void whoOnlyCameAlongPromisedNothing() {
        itBegins();
        var id = UUID.randomUUID();
        say(along(id, made.numberOf(carla)));
        clock.advance(Duration.ofSeconds(1));
        say(of(id, Presence.MISSED, clock.instant()));
        clock.advance(Duration.ofHours(13));

        rounds.ask();

        assertThat(askedOf(carla)).isEmpty();
    }

    @Test
    void afterTwoWeeksNobodyIsAskedAnyMore() {
        itBegins();
        say(of(bert, Presence.MISSED));
        itIs(made.row(shift).endsAt().plus(LedShifts.AFTER));

        rounds.ask();

        assertThat(askedOf(bert)).isEmpty();
    }

    @Test
    void theSecondTimeWithinAYearTheGardenerPhonesInstead() {
        missed();
        missedAgain(2);

        assertThat(askedOf(bert)).hasSize(1);
        people.signIn(gerda);
        assertThat(noShows.count()).isEqualTo(1);
        assertThat(noShows.toPhone()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Bert Gras");
            assertThat(it.phone()).map(Object::toString).contains("06 12345678");
            assertThat(it.missed()).hasSize(2);
        });

        noShows.talked(bert);

        assertThat(noShows.count()).isZero();
        assertThat(noShows.toPhone()).isEmpty();
    }

    @Test
    void whatIsLongerAgoThanAYearIsForgotten() {
        missed();
        missedAgain(54);

        assertThat(askedOf(bert)).hasSize(2);
        people.signIn(gerda);
        assertThat(noShows.toPhone()).isEmpty();
    }

    @Test
    void whatTurnsOutToBeWrongTakesThemOffTheList() {
        missed();
        missedAgain(2);
        say(of(bert, Presence.EXCUSED));

        people.signIn(gerda);
        assertThat(noShows.count()).isZero();
    }

    @Test
    void whoIsForgottenIsPhonedByNobodyAndTheirTimeStays() {
        missed();
        missedAgain(2);

        events.publishEvent(new AccountErased(bert));

        people.signIn(gerda);
        assertThat(noShows.count()).isZero();
        assertThat(database.sql("select count(*) from green_attendance where account_id is null and shift_id = ?")
                        .param(shift.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theNameOfWhoeverCameAlongIsForgottenWithTheYear() {
        itBegins();
        say(along(UUID.randomUUID(), "Sjaan van hiernaast"));
        guestRounds.forget();
        assertThat(list().getLast().name()).isEqualTo("Sjaan van hiernaast");

        itIs(DutchTime.beginning(made.row(shift).day().plusYears(1).withDayOfYear(1)));
        guestRounds.forget();
        people.signIn(gerda);

        assertThat(list().getLast().name()).isEqualTo("–");
        assertThat(attendances.of(shift).orElseThrow().present()).isEqualTo(1);
    }
}
