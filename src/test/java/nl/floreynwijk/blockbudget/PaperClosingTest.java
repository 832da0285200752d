package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Four dwellings vote, Carla on paper; Aylin and Bram watch over the count, and Olga and Oscar are of the office. */
@PortalTest
class PaperClosingTest {

    private static final int CARLA = 2;
    private static final Locale DUTCH = Locale.of("nl");
    private static final ClosingResult NOTED = new ClosingResult.Noted();
    private static final ClosingResult COUNTED = new ClosingResult.Counted();
    private static final ClosingResult NOT_NOW = new ClosingResult.NotNow();

    @Autowired
    PaperClosing closing;

    @Autowired
    PaperVotes papers;

    @Autowired
    FormCodes codes;

    @Autowired
    RoundCount count;

    @Autowired
    Results results;

    @Autowired
    VotingRooms rooms;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId olga = AccountId.random();
    AccountId oscar = AccountId.random();
    AccountId aylin = AccountId.random();
    TestRound round = TestRounds.NONE;
    PaperCode code = PaperCode.random();

    @BeforeEach
    void carlasFormIsEntered() {
        round = rounds.voting(4, 300, 600);
        olga = round.office();
        oscar = people.open("Oscar", Role.COORDINATOR);
        aylin = round.resident(0);
        code = as(olga, () -> ((FormCodes.Issue.Given) codes.issueAnew(round.id(), rounds.vote(round, CARLA)))
                .forms()
                .getFirst()
                .code());
        as(olga, () -> papers.enter(PaperEntryId.random(), round.id(), code, round.choosing(1)));
    }

    @Test
    void aRoundWithPaperIsCountedWhenTwoPeopleSaidThatAllIsIn() {
        confirm();
        endVote();
        assertThat(isCounted()).isFalse();

        assertThat(allIsIn(olga)).isEqualTo(NOTED);
        assertThat(allIsIn(olga)).isEqualTo(NOTED);
        assertThat(isCounted()).isFalse();
        assertThat(allIsIn(aylin)).isEqualTo(COUNTED);
        assertThat(isCounted()).isTrue();
        assertThat(allIsIn(round.resident(1))).isEqualTo(NOT_NOW);
    }

    @Test
    void nobodySaysSoBeforehand() {
        confirm();

        assertThat(allIsIn(olga)).isEqualTo(NOT_NOW);
        assertThat(allIsIn(aylin)).isEqualTo(NOT_NOW);
        endVote();

        assertThat(isCounted()).isFalse();
        assertThat(count("blockbudget_closing")).isZero();
    }

    @Test
    void theOfficeAloneIsNotEnough() {
        confirm();
        endVote();
        assertThat(allIsIn(olga)).isEqualTo(NOTED);
        assertThat(allIsIn(oscar)).isEqualTo(NOTED);
        var box = as(olga, () -> papers.find(round.id()))
                .orElseThrow()
                .boxClosing()
                .orElseThrow();
        assertThat(box.said()).hasSize(2);
        assertThat(box.needsScrutineer()).isTrue();
        assertThat(box.isSaidByYou()).isTrue();

        assertThat(allIsIn(round.resident(1))).isEqualTo(COUNTED);
    }

    @Test
    void theOfficeIsEnoughWhereNoScrutineerSpokeForAFortnight() {
        confirm();
        endVote();
        allIsIn(olga);
        allIsIn(oscar);
        clock.advance(Duration.ofDays(PaperClosing.DAYS_FOR_SCRUTINEERS).minusMinutes(1));
        count.ifDue(round.id());
        assertThat(isCounted()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        var days = rounds.days(round.id());
        count.ifDue(round.id());

        assertThat(isCounted()).isTrue();
        assertThat(room(aylin).phase()).isEqualTo(Phase.OBJECTIONS);
        assertThat(rounds.days(round.id()).objectionsUntil())
                .as("nobody loses time to object")
                .isEqualTo(days.objectionsUntil().plusDays(PaperClosing.DAYS_FOR_SCRUTINEERS));
        assertThat(room(aylin).notices())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(RoundNotice.Kind.LATE))
                .satisfies(it -> assertThat(it.detail()).startsWith("objections-until " + days.objectionsUntil()));
    }

    @Test
    void theOfficeIsEnoughWhereNoScrutineerIsAMemberAnyMore() {
        confirm();
        endVote();
        assertThat(database.sql("update membership_member set ended_on = started_on where account_id in (:gone)")
                        .param(
                                "gone",
                                round.residents().subList(0, 2).stream()
                                        .map(AccountId::value)
                                        .toList())
                        .update())
                .isEqualTo(2);

        assertThat(allIsIn(olga)).isEqualTo(NOTED);
        assertThat(allIsIn(oscar)).isEqualTo(COUNTED);
    }

    @Test
    void whatWasEnteredAndNotConfirmedKeepsTheRoundWaiting() {
        endVote();
        count.ifDue(round.id());
        assertThat(isCounted()).isFalse();

        confirm();
        count.ifDue(round.id());
        assertThat(isCounted()).isFalse();
        allIsIn(olga);
        assertThat(allIsIn(aylin)).isEqualTo(COUNTED);

        var result = as(aylin, () -> results.find(round.id(), DUTCH)).orElseThrow();
        assertThat(result.ballots()).isEqualTo(1);
        assertThat(result.unconfirmed()).isZero();
    }

    @Test
    void whatIsNotConfirmedWhenTheBoxIsClosedIsSaidAndForgotten() {
        as(olga, () -> codes.issueAnew(round.id(), rounds.vote(round, 3)));
        as(olga, () -> codes.issueAnew(round.id(), rounds.vote(round, 3)));
        assertThat(count("blockbudget_void_form")).isEqualTo(1);
        endVote();
        allIsIn(olga);
        assertThat(allIsIn(aylin)).isEqualTo(COUNTED);

        var result = as(aylin, () -> results.find(round.id(), DUTCH)).orElseThrow();
        assertThat(result.ballots()).isZero();
        assertThat(result.unconfirmed()).isEqualTo(1);
        assertThat(count("blockbudget_paper")).isZero();
        assertThat(count("blockbudget_paper_choice")).isZero();
        assertThat(count("blockbudget_void_form")).isZero();
        assertThat(as(oscar, () -> papers.confirm(round.id(), code, round.choosing(1))))
                .isEqualTo(new PaperConfirmResult.NotNow());
    }

    @Test
    void withoutPaperNobodyHasToSayAnything() {
        var other = rounds.voting(2, 100);
        rounds.endVote(other.id());
        count.ifDue(other.id());

        assertThat(as(other.resident(0), () -> results.find(other.id(), DUTCH))).isPresent();
    }

    @Test
    void aNeighbourDoesNotSaySoAndNobodyDoesForSomebodyElse() {
        endVote();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> allIsIn(round.resident(CARLA)));
        people.actFor(aylin, olga);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> closing.allPaperIsIn(round.id()));
    }

    @Test
    void theRoomTellsWhoeverWatchesOverTheCountWhereToGo() {
        endVote();

        assertThat(room(aylin).isOnPaper()).isTrue();
        assertThat(room(aylin).isToWatch()).isTrue();
        assertThat(room(olga).isToWatch()).isTrue();
        assertThat(room(round.resident(CARLA)).isToWatch()).isFalse();
    }

    private Room room(AccountId reader) {
        return as(reader, () -> rooms.find(round.id())).orElseThrow();
    }

    private void confirm() {
        assertThat(as(oscar, () -> papers.confirm(round.id(), code, round.choosing(1))))
                .isEqualTo(new PaperConfirmResult.Confirmed());
    }

    private void endVote() {
        rounds.endVote(round.id());
        count.ifDue(round.id());
    }

    private ClosingResult allIsIn(AccountId by) {
        return as(by, () -> closing.allPaperIsIn(round.id()));
    }

    private boolean isCounted() {
        return as(aylin, () -> results.find(round.id(), DUTCH)).isPresent();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return rounds.as(account, work);
    }
}
