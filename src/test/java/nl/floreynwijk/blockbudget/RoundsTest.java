package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotableBudget;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RoundsTest {

    private static final Euros FREE = Euros.of(1000);

    @Autowired
    Rounds rounds;

    @Autowired
    LedRounds led;

    @Autowired
    RoundRepository repository;

    @Autowired
    VotedMoney money;

    @Autowired
    Memberships memberships;

    @Autowired
    Blocks blocks;

    @Autowired
    TestRounds testRounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId odile = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId chris = AccountId.random();
    private BudgetId linde = BudgetId.random();
    private BudgetId eik = BudgetId.random();
    private LocalDate today = LocalDate.MIN;

    /** Anna and Bert live in De Linde, Chris in De Eik, and Odile runs the desk. */
    @BeforeEach
    void twoBlocks() {
        odile = people.signedIn("Odile", Role.COORDINATOR, Role.TREASURER);
        linde = budgets.filled("blokbudget", "De Linde", FREE);
        eik = budgets.filled("blokbudget", "De Eik", FREE);
        anna = testRounds.movedIn("Anna", testRounds.dwelling(linde, "Lindestraat"));
        bert = testRounds.movedIn("Bert", testRounds.dwelling(linde, "Lindestraat"));
        chris = testRounds.movedIn("Chris", testRounds.dwelling(eik, "Eikstraat"));
        today = DutchTime.day(clock.instant());
        people.signIn(odile);
    }

    private RoundPlan plan() {
        return RoundPlans.of(linde, RoundDays.startingOn(today.plusDays(3)));
    }

    private RoundPlan ready() {
        return RoundPlans.with(plan(), OptionalInt.empty(), OptionalInt.empty(), number(anna), number(chris));
    }

    private int number(AccountId account) {
        return memberships.of(account).getFirst().number();
    }

    private RoundId drafted(RoundPlan plan) {
        var id = RoundId.random();
        assertThat(rounds.draft(id, plan)).isEqualTo(new DraftResult.Kept(id));
        return id;
    }

    private RoundId opened() {
        var id = drafted(ready());
        assertThat(RoundPlans.open(rounds, id)).isEqualTo(new RoundOpeningResult.Opened());
        return id;
    }

    private Euros free(BudgetId budget) {
        return money.find(budget).map(VotableBudget::free).orElseThrow();
    }

    private BlockId block(BudgetId budget) {
        return money.find(budget).map(VotableBudget::block).orElseThrow();
    }

    @Test
    void theOfficeSetsUpARoundForAnyBlockAndANeighbourForTheirOwn() {
        assertThat(rounds.budgets()).extracting(VotableBudget::id).contains(linde, eik);

        people.signIn(anna);
        assertThat(rounds.budgets()).extracting(VotableBudget::id).containsExactly(linde);
        assertThat(rounds.sizeOf(linde)).isEqualTo(new BlockSize(2, 2));
        assertThatThrownBy(() -> rounds.sizeOf(eik)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDraftIsWhatWasTypedAndNobodySeesItButTheOffice() {
        var plan =
                RoundPlans.with(plan(), OptionalInt.of(number(anna)), OptionalInt.empty(), number(bert), number(chris));
        var id = drafted(plan);

        assertThat(rounds.draft(id, plan)).isEqualTo(new DraftResult.Kept(id));
        assertThat(rounds.find(id).orElseThrow().plan()).isEqualTo(plan);
        assertThat(rounds.find(id).orElseThrow().phase()).isEqualTo(Phase.DRAFT);
        assertThat(free(linde)).isEqualTo(FREE);
        people.signIn(bert);
        assertThat(rounds.find(id)).isEmpty();
        assertThat(led.find(id)).isEmpty();
        assertThat(led.drafts()).isEmpty();
        people.actFor(anna, odile);
        assertThat(led.drafts()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var nobody = 999_999;
        var wrong = RoundPlans.with(
                RoundPlans.costing(RoundPlans.titled(plan(), " "), Euros.ZERO),
                OptionalInt.of(number(chris)),
                OptionalInt.of(nobody),
                nobody,
                nobody);
        var backwards = RoundPlans.on(
                wrong, new RoundDays(today, today.minusDays(1), today, today.plusDays(1), today.plusDays(2)));

        assertThat(rounds.draft(RoundId.random(), backwards))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.values())));
        assertThat(rounds.draft(
                        RoundId.random(), RoundPlans.with(plan(), OptionalInt.empty(), OptionalInt.empty(), nobody)))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.FIRST_SCRUTINEER)));
        assertThat(rounds.draft(
                        RoundId.random(),
                        RoundPlans.with(plan(), OptionalInt.empty(), OptionalInt.empty(), number(anna), number(anna))))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.SECOND_SCRUTINEER)));
        assertThat(rounds.draft(RoundId.random(), RoundPlans.costing(plan(), Euros.of(2_000_000_000L))))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.AMOUNT)));
    }

    @Test
    void aNeighbourTakesTheLeadInTheirOwnBlock() {
        people.signIn(anna);
        var id = drafted(plan());

        assertThat(rounds.find(id).orElseThrow().plan().lead()).hasValue(number(anna));
        assertThat(led.drafts()).extracting(RoundSummary::id).containsExactly(id);
        var seen = led.find(id).orElseThrow();
        assertThat(seen.mayChange()).isTrue();
        assertThat(seen.mayLead()).isFalse();
        assertThat(seen.holders()).containsExactly(new TaskHolder(RoundTask.LEAD, number(anna), Optional.empty()));
        assertThat(rounds.change(
                        id,
                        RoundPlans.titled(plan(), "Samen"),
                        rounds.find(id).orElseThrow().version()))
                .isEqualTo(new DraftResult.Kept(id));
        assertThatThrownBy(() -> RoundPlans.open(rounds, id)).isInstanceOf(AccessDeniedException.class);
        rounds.discard(id);
        assertThat(rounds.find(id)).isEmpty();
    }

    @Test
    void nobodyTakesTheLeadInABlockWhereTheyDoNotLive() {
        people.signIn(chris);

        assertThatThrownBy(() -> rounds.draft(RoundId.random(), plan())).isInstanceOf(AccessDeniedException.class);
        people.signIn(odile);
        assertThat(rounds.draft(
                        RoundId.random(), RoundPlans.with(plan(), OptionalInt.of(number(chris)), OptionalInt.empty())))
                .isEqualTo(new DraftResult.Refused(Set.of(RoundPlan.Problem.LEAD)));
    }

    @Test
    void aNeighbourDoesNotTouchWhatOthersSetUp() {
        var id = drafted(plan());
        people.signIn(bert);

        assertThatThrownBy(() -> rounds.change(id, plan(), 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.discard(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNeighbourSetsUpFewRounds() {
        people.signIn(anna);
        for (var it = 0; it < 10; it++) {
            drafted(plan());
        }

        assertThat(rounds.draft(RoundId.random(), plan())).isInstanceOf(DraftResult.TooOften.class);
        people.signIn(odile);
        drafted(plan());
    }

    @Test
    void whoChangesWhatAnotherChangedMeanwhileIsToldSo() {
        var id = drafted(plan());
        var seen = rounds.find(id).orElseThrow().version();

        assertThat(rounds.change(id, RoundPlans.titled(plan(), "Eerst"), seen)).isEqualTo(new DraftResult.Kept(id));
        assertThat(rounds.change(id, RoundPlans.titled(plan(), "Later"), seen))
                .isEqualTo(new DraftResult.ChangedMeanwhile());
        assertThat(rounds.find(id).orElseThrow().plan().title()).isEqualTo("Eerst");
    }

    @Test
    void openingSetsTheMoneyApartAndPublishesTheRules() {
        var id = opened();

        assertThat(free(linde)).isEqualTo(Euros.of(400));
        var room = led.find(id).orElseThrow().room();
        assertThat(room.phase()).isEqualTo(Phase.PLANNED);
        assertThat(room.publishedRules())
                .contains("voters: DWELLINGS\n", "amount: 600.00\n", "lot: drawn when voting begins\n");
        assertThat(room.checksum())
                .isEqualTo(Fingerprints.of(room.publishedRules()))
                .matches("[0-9a-f]{64}");
        assertThat(RoundPlans.open(rounds, id)).isEqualTo(new RoundOpeningResult.Opened());
        assertThat(free(linde)).isEqualTo(Euros.of(400));
        assertThat(rounds.change(id, plan(), rounds.find(id).orElseThrow().version()))
                .isEqualTo(new DraftResult.ChangedMeanwhile());
        assertThatThrownBy(() -> rounds.discard(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutEnoughMoneyNothingIsOpened() {
        var id = drafted(RoundPlans.costing(ready(), FREE.plus(new Euros(1))));

        assertThat(RoundPlans.open(rounds, id)).isEqualTo(new RoundOpeningResult.NotEnough(FREE));
        assertThat(rounds.find(id).orElseThrow().phase()).isEqualTo(Phase.DRAFT);
        assertThat(free(linde)).isEqualTo(FREE);
    }

    @Test
    void twoRoundsNeverHaveTheSameEuro() {
        opened();

        assertThat(RoundPlans.open(rounds, drafted(ready())))
                .isEqualTo(new RoundOpeningResult.NotEnough(Euros.of(400)));
        assertThat(RoundPlans.open(rounds, drafted(RoundPlans.costing(ready(), Euros.of(400)))))
                .isEqualTo(new RoundOpeningResult.Opened());
        assertThat(free(linde)).isEqualTo(Euros.ZERO);
    }

    @Test
    void withoutTwoWhoWatchOverTheCountNothingIsOpened() {
        var id = drafted(RoundPlans.with(plan(), OptionalInt.empty(), OptionalInt.empty(), number(anna)));

        assertThat(RoundPlans.open(rounds, id)).isEqualTo(new RoundOpeningResult.NoScrutineers());
    }

    @Test
    void aRoundWhoseFirstDayWentByIsNotOpened() {
        var id = drafted(ready());
        clock.advance(Duration.ofDays(4));

        assertThat(RoundPlans.open(rounds, id)).isEqualTo(new RoundOpeningResult.DaysPassed());
        var atOnce = new RoundDays(
                today.plusDays(4), today.plusDays(4), today.plusDays(4), today.plusDays(9), today.plusDays(12));
        assertThat(RoundPlans.open(rounds, drafted(RoundPlans.on(ready(), atOnce))))
                .isEqualTo(new RoundOpeningResult.DaysPassed());
    }

    @Test
    void daysMoveWithAReasonThatAllReadAndTheRulesStayAsTheyWerePublished() {
        var id = opened();
        var before = led.find(id).orElseThrow().room();
        var later = RoundDays.startingOn(today.plusDays(10));

        assertThat(rounds.move(id, later, " \n")).isEqualTo(new MoveDaysResult.NoReason());
        assertThat(rounds.move(id, before.days(), "Zomaar")).isEqualTo(new MoveDaysResult.NotPossible());
        assertThat(rounds.move(id, later, "Het is\nvakantie ")).isEqualTo(new MoveDaysResult.Moved());

        var after = led.find(id).orElseThrow().room();
        assertThat(after.days()).isEqualTo(later);
        assertThat(after.publishedRules()).isEqualTo(before.publishedRules());
        assertThat(after.checksum()).isEqualTo(before.checksum());
        assertThat(after.notices()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(RoundNotice.Kind.MOVED);
            assertThat(it.reason()).isEqualTo("Het is vakantie");
            assertThat(it.detail())
                    .startsWith("ideas-from %s %s,check-from "
                            .formatted(before.days().ideasFrom(), later.ideasFrom()));
        });
    }

    @Test
    void whileVotingItOnlyGetsLonger() {
        var round = testRounds.voting(2, 100, 200);
        people.signIn(round.office());
        var days = led.find(round.id()).orElseThrow().room().days();

        assertThat(rounds.move(round.id(), until(days, days.voteUntil().minusDays(1)), "Kort"))
                .isEqualTo(new MoveDaysResult.NotPossible());
        assertThat(rounds.move(round.id(), until(days, days.voteUntil().plusDays(2)), "Feest"))
                .isEqualTo(new MoveDaysResult.Moved());
    }

    private static RoundDays until(RoundDays days, LocalDate last) {
        return new RoundDays(days.ideasFrom(), days.checkFrom(), days.voteFrom(), last, days.objectionsUntil());
    }

    @Test
    void stoppingFreesTheMoneyAndSaysWhy() {
        var id = opened();

        assertThat(rounds.stop(id, "")).isEqualTo(new StopResult.NoReason());
        assertThat(rounds.stop(id, "De verhuurder bouwt toch")).isEqualTo(new StopResult.Stopped());

        assertThat(free(linde)).isEqualTo(FREE);
        var room = led.find(id).orElseThrow().room();
        assertThat(room.phase()).isEqualTo(Phase.STOPPED);
        assertThat(room.notices()).singleElement().satisfies(it -> assertThat(it.reason())
                .isEqualTo("De verhuurder bouwt toch"));
        assertThat(rounds.stop(id, "Nog eens")).isEqualTo(new StopResult.TooLate());
        assertThat(rounds.stop(drafted(plan()), "Concept")).isEqualTo(new StopResult.TooLate());
    }

    @Test
    void nobodyStopsARoundWhenVotingIsOver() {
        var round = testRounds.voting(2, 100);
        testRounds.endVote(round.id());
        var free = testRounds.as(round.office(), () -> free(round.budget()));

        assertThat(testRounds.as(round.office(), () -> rounds.stop(round.id(), "Dit wil ik niet")))
                .isEqualTo(new StopResult.TooLate());

        assertThat(testRounds.as(round.office(), () -> free(round.budget()))).isEqualTo(free);
        assertThat(led.find(round.id()).orElseThrow().room().phase()).isEqualTo(Phase.COUNT);
    }

    @Test
    void theWordForLotsIsDrawnAndPublishedWhenVotingBegins() {
        var id = opened();
        testRounds.accepted(id, 100, 200);
        var before = led.find(id).orElseThrow().room();
        assertThat(before.lotWord()).isEmpty();

        testRounds.beginVote(id);

        var room = led.find(id).orElseThrow().room();
        assertThat(room.lotWord()).get(InstanceOfAssertFactories.STRING).matches("[a-z2-9]{16}");
        assertThat(room.publishedRules()).isEqualTo(before.publishedRules());
    }

    @Test
    void theOfficeSeesDraftsFirstAndThenWhatGoesOn() {
        var running = opened();
        var stopped = drafted(RoundPlans.costing(ready(), Euros.of(100)));
        RoundPlans.open(rounds, stopped);
        rounds.stop(stopped, "Toch niet");
        var draft = drafted(RoundPlans.titled(plan(), "Concept"));

        assertThat(led.all(Optional.empty(), 0, 10))
                .extracting(RoundSummary::id)
                .containsExactly(draft, running, stopped);
        assertThat(led.all(Optional.empty(), 1, 1)).extracting(RoundSummary::id).containsExactly(running);
        assertThat(led.all(Optional.of(RoundStage.SET_UP), 0, 10))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.title()).isEqualTo("Concept");
                    assertThat(it.block()).isEqualTo("De Linde");
                    assertThat(it.phase()).isEqualTo(Phase.DRAFT);
                    assertThat(it.next()).contains(today.plusDays(3));
                    assertThat(it.amount()).isEqualTo(Euros.of(600));
                    assertThat(it.isPractice()).isFalse();
                });
        assertThat(led.all(Optional.of(RoundStage.OVER), 0, 10))
                .extracting(RoundSummary::phase)
                .containsExactly(Phase.STOPPED);
    }

    @Test
    void theListTellsHowManyVotedAndNothingElse() {
        var round = testRounds.voting(3, 100, 200);
        people.signIn(round.office());

        assertThat(led.all(Optional.of(RoundStage.RUNNING), 0, 10))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.phase()).isEqualTo(Phase.VOTE);
                    assertThat(it.units()).isEqualTo(3);
                    assertThat(it.cast()).isZero();
                });
    }

    @Test
    void whoWatchesOverRoundsSeesThemAndLeadsNone() {
        var id = drafted(ready());
        var pieter = people.signedIn("Pieter", Role.TREASURER);
        people.signIn(pieter);

        var seen = led.find(id).orElseThrow();
        assertThat(List.of(seen.mayChange(), seen.mayLead())).containsOnly(false);
        assertThat(seen.holders())
                .filteredOn(it -> it.task() == RoundTask.SCRUTINEER)
                .extracting(it -> it.name().orElseThrow())
                .containsExactlyInAnyOrder("Anna Testman", "Chris Testman");
        assertThatThrownBy(() -> rounds.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> RoundPlans.open(rounds, id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRoundIsCalledAfterItsBlockAlsoWhenThatIsRenamed() {
        var id = drafted(plan());
        people.signedIn("Amina", Role.BOARD);
        blocks.rename(block(linde), "De Lindenhof", 0);

        assertThat(led.find(id).orElseThrow().room().block()).isEqualTo("De Lindenhof");
    }
}
