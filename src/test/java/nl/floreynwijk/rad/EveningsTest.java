package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.documents.SecretCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a host prepares evenings. */
@PortalTest
class EveningsTest {

    @Autowired
    Evenings evenings;

    @Autowired
    Boards boards;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void hostIsSignedIn() {
        people.signedIn("Henk Host", Role.BOARD);
    }

    private EveningId planned(EveningPlan plan) {
        return ((EveningResult.Kept) evenings.plan(EveningId.random(), plan)).id();
    }

    private EveningPlan plan(String name, int coins, Optional<Integer> most) {
        var plan = rad.plan();
        return new EveningPlan(
                name,
                plan.place(),
                plan.beginsAt().truncatedTo(ChronoUnit.MICROS),
                plan.question(),
                coins,
                most,
                plan.audience(),
                plan.homeUntil());
    }

    @Test
    void plannedEveningHasACodeThatNobodyGuesses() {
        var plan = plan("Rad", 10, Optional.of(4));
        var first = evenings.find(planned(plan)).orElseThrow();
        var second = evenings.find(planned(plan)).orElseThrow();

        assertThat(first.plan()).isEqualTo(plan);
        assertThat(first.code()).hasValueSatisfying(it -> assertThat(SecretCodes.isCode(it, Evenings.CODE_LENGTH))
                .isTrue());
        assertThat(first.code()).isNotEqualTo(second.code());
        assertThat(first.cards()).isEmpty();
        assertThat(first.live()).isEmpty();
        assertThat(first.hasBegun()).isFalse();
    }

    @Test
    void screenOfAnEveningKeepsItsAddressUntilADayAfterTheEnd() {
        var id = planned(plan("Rad", 10, Optional.empty()));
        var screen = evenings.screen(id);
        assertThat(screen).isPresent();
        var seen = evenings.find(id).orElseThrow().version();
        assertThat(evenings.change(id, plan("Rad van nu", 10, Optional.empty()), seen))
                .isInstanceOf(EveningResult.Kept.class);
        assertThat(evenings.screen(id)).isEqualTo(screen);
        assertThat(evenings.screen(EveningId.random())).isEmpty();

        rad.ended(id, clock.instant().minus(Duration.ofHours(24)));

        assertThat(evenings.screen(id)).isEmpty();
    }

    @Test
    void planThatIsWrongIsRefused() {
        var id = planned(plan("Rad", 10, Optional.empty()));
        var refused = new EveningResult.Refused(Set.of(EveningPlan.Problem.NAME));

        assertThat(evenings.plan(EveningId.random(), plan(" ", 10, Optional.empty())))
                .isEqualTo(refused);
        assertThat(evenings.change(id, plan(" ", 10, Optional.empty()), 0)).isEqualTo(refused);
    }

    @Test
    void hostWhoSawAnOlderVersionChangesNothing() {
        var id = planned(plan("Rad", 10, Optional.empty()));
        var seen = evenings.find(id).orElseThrow().version();
        assertThat(evenings.change(id, plan("Rad II", 12, Optional.empty()), seen))
                .isEqualTo(new EveningResult.Kept(id));

        assertThat(evenings.change(id, plan("Rad III", 12, Optional.empty()), seen))
                .isEqualTo(new EveningResult.ChangedMeanwhile());
        assertThat(evenings.change(EveningId.random(), plan("Rad", 10, Optional.empty()), 0))
                .isEqualTo(new EveningResult.ChangedMeanwhile());
        assertThat(evenings.find(id).orElseThrow().plan().name()).isEqualTo("Rad II");
    }

    @Test
    void howManyCoinsStandsOnceItBeganButNotWhatItIsCalled() {
        var id = planned(plan("Rad", 10, Optional.of(4)));
        rad.practised(id);
        var seen = evenings.find(id).orElseThrow().version();
        assertThat(evenings.change(id, plan("Rad", 12, Optional.of(4)), seen)).isEqualTo(new EveningResult.Kept(id));
        rad.opened(id);

        var begun = new EveningResult.Begun();
        assertThat(evenings.change(id, plan("Rad", 10, Optional.of(4)), seen + 1))
                .isEqualTo(begun);
        assertThat(evenings.change(id, plan("Rad", 12, Optional.empty()), seen + 1))
                .isEqualTo(begun);
        assertThat(evenings.change(id, plan("Rad van Floreyn", 12, Optional.of(4)), seen + 1))
                .isEqualTo(new EveningResult.Kept(id));
        assertThat(boards.now(id).orElseThrow().value().name()).isEqualTo("Rad van Floreyn");
    }

    private static EveningPlan forMembers(EveningPlan plan) {
        return new EveningPlan(
                plan.name(),
                plan.place(),
                plan.beginsAt(),
                plan.question(),
                plan.coins(),
                plan.mostOnCard(),
                Audience.MEMBERS,
                plan.homeUntil());
    }

    @Test
    void whoMayTakePartStandsOnceItBegan() {
        var plan = plan("Rad", 10, Optional.empty());
        var practised = planned(plan);
        rad.practised(practised);
        assertThat(evenings.change(practised, forMembers(plan), 0)).isEqualTo(new EveningResult.Kept(practised));
        var begun = planned(plan);
        rad.opened(begun);

        assertThat(evenings.change(begun, forMembers(plan), 0)).isEqualTo(new EveningResult.Begun());
        assertThat(evenings.find(begun).orElseThrow().plan().audience()).isEqualTo(Audience.ANYONE);
    }

    @Test
    void whatIsPlannedTwiceIsThereOnce() {
        var id = EveningId.random();
        var kept = new EveningResult.Kept(id);

        assertThat(evenings.plan(id, plan("Rad", 10, Optional.empty()))).isEqualTo(kept);
        var code = evenings.find(id).orElseThrow().code();
        assertThat(evenings.plan(id, plan("Rad", 10, Optional.empty()))).isEqualTo(kept);

        assertThat(evenings.all()).extracting(EveningSummary::id).containsOnlyOnce(id);
        assertThat(evenings.find(id).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void whatHasEndedStays() {
        var id = planned(plan("Rad", 10, Optional.empty()));
        rad.ended(id, clock.instant());

        assertThat(evenings.change(id, plan("Rad II", 10, Optional.empty()), 0)).isEqualTo(new EveningResult.Ended());
    }

    @Test
    void listTellsWhatIsToComeFirstAndHowManyTookPartForReal() {
        rad.rule(rad.evening(), "name", "Later");
        var past = rad.evening();
        rad.rule(past, "name", "Voorbij");
        rad.cards(past, 2);
        rad.practised(past);
        rad.joined(past);
        rad.joined(past);
        var run = rad.opened(past);
        rad.joined(past);
        rad.sheet(rad.helper(past, "Piet"), run, 1, 6, Map.of());
        rad.correct(rad.helper(past, "Mia"), run, 1, 1, 5, Map.of());
        rad.ended(past, clock.instant());

        assertThat(evenings.all())
                .extracting(EveningSummary::name, EveningSummary::ended, EveningSummary::cards, EveningSummary::people)
                .containsSubsequence(List.of(tuple("Later", false, 0, 0), tuple("Voorbij", true, 2, 6)));
    }

    @Test
    void detailsTellOfEveryCardAndEveryTry() {
        var id = rad.evening();
        rad.cards(id, 3);
        rad.practised(id);
        rad.opened(id);
        rad.rule(id, "begins_at", Instant.now(clock).plus(Duration.ofDays(1)));

        var details = evenings.find(id).orElseThrow();

        assertThat(details.cards()).extracting(EveningCard::number).containsExactly(1, 2, 3);
        assertThat(details.runs()).extracting(RunSummary::practice).containsExactly(true, false);
        assertThat(details.hasBegun()).isTrue();
        assertThat(details.live()).map(RunSummary::number).contains(2);
        assertThat(evenings.find(EveningId.random())).isEmpty();
    }
}
