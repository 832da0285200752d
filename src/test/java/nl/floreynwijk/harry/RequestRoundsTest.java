package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody answers goes to more neighbours, and then to the office. */
@PortalTest
class RequestRoundsTest {

    private static final Duration SHORT = RequestRounds.PATIENCE.minusMinutes(1);
    private static final Duration REST = Duration.ofMinutes(2);

    @Autowired
    RequestRounds rounds;

    @Autowired
    Requests requests;

    @Autowired
    Answers answers;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId henk = AccountId.random();
    private AccountId els = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void henkHasTimeInTheWeekendAndElsInTheEvening() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        els = made.member("Els Avond");
        made.helps(els, Moment.WEEKDAY_EVENING);
        ria = made.member("Ria de Wit");
        sanne = people.open("Sanne", Role.COORDINATOR);
    }

    private void pass(Duration time) {
        clock.advance(time);
        rounds.goFurther();
    }

    @Test
    void afterTwoDaysOthersAreAskedAndAfterTwoMoreTheOffice() {
        var request = made.asked(ria);
        pass(SHORT);
        assertThat(made.invited(request)).containsExactly(henk);

        pass(REST);
        assertThat(made.invited(request)).containsExactly(henk, els);
        assertThat(made.row(request).reached()).isEqualTo(Reached.WIDER);
        assertThat(made.mailsTo(els)).containsExactly("asked");
        assertThat(made.mailsTo(henk)).containsExactly("asked");

        pass(SHORT);
        assertThat(made.mailsTo(sanne)).isEmpty();
        pass(REST);
        assertThat(made.row(request).reached()).isEqualTo(Reached.OFFICE);
        assertThat(made.mailsTo(sanne)).containsExactly("office");

        pass(Duration.ofDays(30));
        assertThat(made.mailsTo(sanne)).containsExactly("office");
        assertThat(made.invited(request)).containsExactly(henk, els);
    }

    @Test
    void whoeverOffersHelpLaterHearsOfWhatStillWaits() {
        var waiting = made.asked(ria);
        var answered = made.asked(ria);
        pass(Duration.ofDays(3));
        made.offered(answered, henk);
        var piet = made.harry("Piet Jansen");
        var gardener = made.member("Gerda Groen");
        made.offers(gardener, TestRequests.listing(Reach.NEIGHBOURHOOD, 2, Set.of(Moment.WEEKEND), Category.GARDEN));

        rounds.catchUp();
        rounds.catchUp();

        assertThat(made.invited(waiting)).containsExactly(henk, els, piet);
        assertThat(made.invited(answered)).containsExactly(henk, els);
        assertThat(made.mailsTo(piet)).containsExactly("asked");
        assertThat(made.row(waiting).reached()).isEqualTo(Reached.WIDER);
    }

    /** By chance, so often that none is left out. */
    @Test
    void whoeverOffersHelpLaterHearsOfAFewAtATimeAndOfAllInTheEnd() {
        var karel = made.member("Karel Blok");
        var waiting = Stream.of(ria, karel)
                .flatMap(it -> Stream.generate(() -> made.asked(it)).limit(6))
                .toList();
        pass(Duration.ofDays(3));
        var piet = made.harry("Piet Jansen");

        rounds.catchUp();
        assertThat(waiting).filteredOn(it -> made.invited(it).contains(piet)).hasSize(10);

        for (var round = 0; round < 40; round++) {
            rounds.catchUp();
        }
        assertThat(waiting).allSatisfy(it -> assertThat(made.invited(it)).contains(piet));
    }

    @Test
    void whoseTurnItIsIsNotOvertakenByWhoeverComesLater() {
        var request = made.asked(ria);
        made.harry("Piet Jansen");

        rounds.catchUp();

        assertThat(made.invited(request)).containsExactly(henk);
    }

    @Test
    void whatIsAtTheOfficeStillReachesWhoeverIsBack() {
        var request = made.asked(ria);
        pass(Duration.ofDays(3));
        pass(Duration.ofDays(3));
        var piet = made.harry("Piet Jansen");

        rounds.catchUp();

        assertThat(made.invited(request)).containsExactly(henk, els, piet);
        assertThat(made.row(request).reached()).isEqualTo(Reached.OFFICE);
    }

    @Test
    void whereSomebodyAnsweredItStaysAsItIs() {
        var offered = made.asked(ria);
        made.offered(offered, henk);
        var asked = made.asked(ria);
        assertThat(made.as(henk, () -> answers.writeToAsker(asked, "Welke kraan?")))
                .isEqualTo(new WriteResult.Sent());

        pass(Duration.ofDays(30));

        assertThat(made.invited(offered)).containsExactly(henk);
        assertThat(made.invited(asked)).containsExactly(henk);
    }

    @Test
    void whereTheOnlyOfferIsTakenBackItGoesOn() {
        var request = made.asked(ria);
        made.offered(request, henk);
        made.as(henk, () -> {
            answers.takeBack(request);
            return true;
        });

        pass(Duration.ofDays(3));

        assertThat(made.invited(request)).containsExactly(henk, els);
    }

    @Test
    void whereAnotherOfferStandsItDoesNot() {
        var piet = made.harry("Piet Jansen");
        var request = made.asked(ria);
        made.offered(request, henk);
        made.offered(request, piet);
        made.as(henk, () -> {
            answers.decline(request);
            return true;
        });

        pass(Duration.ofDays(3));

        assertThat(made.invited(request)).doesNotContain(els);
    }

    @Test
    void whoeverWasPickedAndDoesNotAnswerIsNotTheLast() {
        var result = made.as(
                ria,
                () -> requests.ask(TestRequests.plan("De kraan drupt."), Optional.of(made.listingOf(els)), List.of()));
        var request = ((AskResult.Placed) result).id();
        assertThat(made.invited(request)).containsExactly(els);

        pass(Duration.ofDays(3));

        assertThat(made.invited(request)).containsExactly(els, henk);
    }

    @Test
    void whatIsAgreedCancelledOrHeldStaysAsItIs() {
        var agreed = made.agreed(ria, henk);
        var held = made.asked(ria, TestRequests.plan("De vorige klootzak deed het fout."));

        pass(Duration.ofDays(30));

        assertThat(made.invited(agreed)).containsExactly(henk);
        assertThat(made.invited(held)).isEmpty();
        assertThat(made.mailsTo(sanne)).isEmpty();
    }
}
