package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Three dwellings vote; Aylin and Bram watch over the count, and Olga and Oscar are of the office. */
@PortalTest
class PaperVotesTest {

    private static final int AYLIN = 0;
    private static final int CARLA = 2;

    @Autowired
    PaperVotes papers;

    @Autowired
    FormCodes codes;

    @Autowired
    Proxies proxies;

    @Autowired
    Voting voting;

    @Autowired
    Ballots ballots;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    AccountId olga = AccountId.random();
    AccountId oscar = AccountId.random();
    TestRound round = TestRounds.NONE;
    TestRound other = TestRounds.NONE;

    @BeforeEach
    void threeDwellingsVote() {
        var opened = rounds.opened(RoundRules.SAFE, 3);
        var beside = rounds.opened(RoundRules.SAFE, 2);
        round = rounds.voting(opened, 300, 600, 900);
        other = rounds.voting(beside, 100);
        olga = round.office();
        oscar = people.open("Oscar", Role.COORDINATOR);
    }

    @Test
    void whatTwoPeopleReadAlikeGoesIntoTheBox() {
        var code = printed(CARLA);

        assertThat(enter(olga, code, round.choosing(1, 3))).isEqualTo(new PaperEntryResult.Entered());
        assertThat(as(oscar, () -> papers.waiting(round.id()))).isEqualTo(1);
        assertThat(ballots.counting(round.id())).isEmpty();
        assertThat(confirm(oscar, code, round.choosing(3, 1))).isEqualTo(new PaperConfirmResult.Confirmed());

        assertThat(ballots.counting(round.id())).containsExactly(round.choosing(1, 3));
        assertThat(as(oscar, () -> papers.waiting(round.id()))).isZero();
        assertThat(count("blockbudget_paper_choice")).isZero();
        assertThat(count("blockbudget_voter where way = 'PAPER' and voted_by is null"))
                .isEqualTo(1);
    }

    @Test
    void aScrutineerReadsToo() {
        var code = printed(CARLA);

        assertThat(enter(round.resident(AYLIN), code, round.choosing(1))).isEqualTo(new PaperEntryResult.Entered());
        assertThat(confirm(round.resident(1), code, round.choosing(1))).isEqualTo(new PaperConfirmResult.Confirmed());
    }

    @Test
    void nobodyElseReads() {
        var code = printed(CARLA);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> enter(round.resident(CARLA), code, round.choosing(1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> confirm(round.resident(CARLA), code, round.choosing(1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(round.resident(CARLA), () -> papers.waiting(round.id())));
        assertThat(as(round.resident(CARLA), () -> papers.find(round.id()))).isEmpty();
        people.signedIn("zoe", Role.TREASURER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.find(round.id()));
    }

    @Test
    void nobodyReadsForSomebodyElse() {
        var code = printed(CARLA);
        people.actFor(round.resident(AYLIN), olga);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> papers.enter(PaperEntryId.random(), round.id(), code, round.choosing(1)));
    }

    @Test
    void theSamePersonDoesNotConfirmWhatTheyEntered() {
        var code = printed(CARLA);
        enter(olga, code, round.choosing(1));

        assertThat(confirm(olga, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.SamePerson());
        assertThat(enter(olga, code, round.choosing(1))).isEqualTo(new PaperEntryResult.Waiting(true));
        assertThat(enter(oscar, code, round.choosing(1))).isEqualTo(new PaperEntryResult.Waiting(false));
        assertThat(ballots.counting(round.id())).isEmpty();
    }

    @Test
    void enteringTwiceWithTheSameFieldsIsEnteringOnce() {
        var code = printed(CARLA);
        var entry = PaperEntryId.random();

        assertThat(as(olga, () -> papers.enter(entry, round.id(), code, round.choosing(1))))
                .isEqualTo(new PaperEntryResult.Entered());
        assertThat(as(olga, () -> papers.enter(entry, round.id(), code, round.choosing(1))))
                .isEqualTo(new PaperEntryResult.Entered());
        assertThat(as(olga, () -> papers.waiting(round.id()))).isEqualTo(1);
    }

    @Test
    void whatTwoPeopleReadDifferentlyIsShownAndReadAnew() {
        var code = printed(CARLA);
        enter(olga, code, round.choosing(1));

        assertThat(confirm(oscar, code, round.choosing(2)))
                .isEqualTo(new PaperConfirmResult.Different(round.choosing(1), round.choosing(2)));
        assertThat(ballots.counting(round.id())).isEmpty();
        assertThat(as(oscar, () -> papers.discard(round.id(), code))).isTrue();
        assertThat(enter(oscar, code, round.choosing(2))).isEqualTo(new PaperEntryResult.Entered());
        assertThat(confirm(olga, code, round.choosing(2))).isEqualTo(new PaperConfirmResult.Confirmed());
    }

    @Test
    void aFormThatNobodyEnteredIsNotConfirmed() {
        assertThat(confirm(oscar, printed(CARLA), round.choosing(2))).isEqualTo(new PaperConfirmResult.NotEntered());
    }

    @Test
    void aCodeThatIsNotOfThisRoundIsUnknown() {
        var elsewhere = codeOf(codes.issueAnew(other.id(), rounds.vote(other, 0)));

        assertThat(enter(olga, elsewhere, round.choosing(1))).isEqualTo(new PaperEntryResult.UnknownCode());
        assertThat(confirm(olga, PaperCode.random(), round.choosing(1)))
                .isEqualTo(new PaperConfirmResult.UnknownCode());
    }

    @Test
    void whenANewFormIsPrintedTheOldOneIsVoid() {
        var old = printed(CARLA);
        enter(olga, old, round.choosing(1));
        var newer = printed(CARLA);

        assertThat(confirm(oscar, old, round.choosing(1))).isEqualTo(new PaperConfirmResult.VoidForm());
        assertThat(as(olga, () -> papers.waiting(round.id()))).isZero();
        assertThat(enter(olga, old, round.choosing(1))).isEqualTo(new PaperEntryResult.VoidForm());
        assertThat(enter(olga, newer, round.choosing(1))).isEqualTo(new PaperEntryResult.Entered());
    }

    @Test
    void aVoteThatWasCastByPhoneIsNotCastOnPaperToo() {
        var entered = printed(CARLA);
        var late = printed(AYLIN);
        enter(olga, entered, round.choosing(1));
        cast(CARLA);
        cast(AYLIN);

        assertThat(confirm(oscar, entered, round.choosing(1)))
                .isEqualTo(new PaperConfirmResult.VotedAlready(Way.ONLINE));
        assertThat(enter(olga, late, round.choosing(1))).isEqualTo(new PaperEntryResult.VotedAlready(Way.ONLINE));
        assertThat(as(olga, () -> papers.waiting(round.id()))).isZero();
        assertThat(ballots.counting(round.id())).hasSize(2);
    }

    @Test
    void aFormCountsOnce() {
        var code = counted(CARLA);

        assertThat(enter(olga, code, round.choosing(1))).isEqualTo(new PaperEntryResult.VotedAlready(Way.PAPER));
        assertThat(confirm(oscar, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.VotedAlready(Way.PAPER));
        assertThat(as(
                        round.resident(CARLA),
                        () -> voting.cast(
                                round.id(), rounds.vote(round, CARLA), ReceiptCode.random(), round.choosing(2))))
                .isEqualTo(new CastResult.VotedAlready(Way.PAPER));
    }

    @Test
    void aVoteThatWasGivenAwayCountsOnPaperOnceItIsTakenBack() {
        var code = printed(CARLA);
        enter(olga, code, round.choosing(1));
        var proxy = ProxyId.random();
        as(
                round.resident(CARLA),
                () -> proxies.offer(proxy, round.id(), rounds.vote(round, CARLA), rounds.vote(round, AYLIN)));
        as(round.resident(AYLIN), () -> proxies.accept(proxy));

        assertThat(confirm(oscar, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.GivenAway());
        assertThat(as(olga, () -> papers.waiting(round.id()))).isEqualTo(1);
        as(round.resident(CARLA), () -> proxies.revoke(proxy));
        assertThat(confirm(oscar, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.Confirmed());
    }

    @Test
    void whatIsFilledInWronglyIsRefused() {
        var basket = rounds.voting(
                new RoundRules(
                        Voters.DWELLINGS, BallotForm.BASKET, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                2,
                600,
                700);
        var code = codeOf(codes.issueAnew(basket.id(), rounds.vote(basket, 0)));

        assertThat(as(
                        basket.office(),
                        () -> papers.enter(PaperEntryId.random(), basket.id(), code, basket.choosing(1, 2))))
                .isEqualTo(new PaperEntryResult.Refused(new BallotProblem.TooMuchMoney(Euros.of(300))));
    }

    @Test
    void aBlankFormIsAVote() {
        var code = printed(CARLA);
        enter(olga, code, Choices.BLANK);

        assertThat(confirm(oscar, code, Choices.BLANK)).isEqualTo(new PaperConfirmResult.Confirmed());
        assertThat(ballots.counting(round.id())).containsExactly(Choices.BLANK);
    }

    @Test
    void pointsAndPlacesAreReadTheSame() {
        var points = rounds.voting(
                new RoundRules(
                        Voters.DWELLINGS, BallotForm.POINTS, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                2,
                600,
                700);
        var code = codeOf(codes.issueAnew(points.id(), rounds.vote(points, 0)));
        var choices = new Choices(
                Map.of(points.proposals().getFirst(), 3, points.proposals().getLast(), 7));

        assertThat(as(points.office(), () -> papers.enter(PaperEntryId.random(), points.id(), code, choices)))
                .isEqualTo(new PaperEntryResult.Entered());
        assertThat(as(oscar, () -> papers.confirm(points.id(), code, choices)))
                .isEqualTo(new PaperConfirmResult.Confirmed());
        assertThat(ballots.counting(points.id())).containsExactly(choices);
    }

    @Test
    void afterVotingNoFormIsEnteredAnyMoreButWhatWasEnteredIsConfirmed() {
        var waiting = printed(CARLA);
        var late = printed(AYLIN);
        enter(olga, waiting, round.choosing(1));
        rounds.endVote(round.id());

        assertThat(enter(olga, late, round.choosing(1))).isEqualTo(new PaperEntryResult.NotNow());
        assertThat(confirm(oscar, late, round.choosing(1))).isEqualTo(new PaperConfirmResult.NotEntered());
        var room = as(olga, () -> papers.find(round.id())).orElseThrow();
        assertThat(room.isOpen()).isFalse();
        assertThat(room.isToConfirm()).isTrue();
        assertThat(confirm(oscar, waiting, round.choosing(1))).isEqualTo(new PaperConfirmResult.Confirmed());
        assertThat(as(olga, () -> papers.find(round.id())).orElseThrow().isToConfirm())
                .isFalse();
    }

    @Test
    void whatWasReadWronglyIsReadAnewAfterVotingAndNotThrownAway() {
        var code = printed(CARLA);
        enter(olga, code, round.choosing(1));
        assertThat(readAnew(oscar, code)).isEqualTo(new PaperEntryResult.NotNow());
        rounds.endVote(round.id());

        assertThat(as(oscar, () -> papers.discard(round.id(), code))).isFalse();
        assertThat(readAnew(oscar, printedNever())).isEqualTo(new PaperEntryResult.NotNow());
        assertThat(readAnew(oscar, code)).isEqualTo(new PaperEntryResult.Entered());
        assertThat(confirm(oscar, code, round.choosing(2))).isEqualTo(new PaperConfirmResult.SamePerson());
        assertThat(confirm(olga, code, round.choosing(2))).isEqualTo(new PaperConfirmResult.Confirmed());
        assertThat(ballots.counting(round.id())).containsExactly(round.choosing(2));
    }

    private PaperEntryResult readAnew(AccountId by, PaperCode code) {
        return as(by, () -> papers.readAnew(round.id(), code, round.choosing(2)));
    }

    private static PaperCode printedNever() {
        return PaperCode.random();
    }

    @Test
    void formsAreNotMadeVoidAfterVoting() {
        var code = printed(CARLA);
        enter(olga, code, round.choosing(1));
        rounds.endVote(round.id());

        assertThat(as(olga, () -> codes.withdrawAll(round.id()))).isZero();
        assertThat(confirm(oscar, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.Confirmed());
    }

    @Test
    void theFiguresTellHowFarItIs() {
        counted(CARLA);
        enter(olga, printed(AYLIN), round.choosing(1));

        var room = as(olga, () -> papers.find(round.id())).orElseThrow();

        assertThat(List.of(
                        room.units(),
                        room.printed(),
                        room.unprinted(),
                        room.waiting(),
                        room.counted(),
                        room.handedIn()))
                .containsExactly(3, 2, 1, 1, 1, 2);
        assertThat(room.isOffice()).isTrue();
        assertThat(as(round.resident(AYLIN), () -> papers.find(round.id()))
                        .orElseThrow()
                        .isOffice())
                .isFalse();
    }

    @Test
    void thePageTakesThreeQueries() {
        people.signIn(olga);

        assertThat(queries.during(() -> assertThat(papers.find(round.id())).isPresent()))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theTrailNamesTheRoundAndNoForm() {
        counted(CARLA);
        people.signedIn("bea", Role.BOARD);

        assertThat(audit.about(List.of(round.id().toString())))
                .filteredOn(it -> it.action().name().startsWith("paper-"))
                .allMatch(it -> it.detail().isEmpty())
                .extracting(AuditEntry::action)
                .contains(BlockbudgetActions.PAPER_ENTERED, BlockbudgetActions.PAPER_CONFIRMED);
    }

    @Test
    void codesAreNotGuessedAllDayLong() {
        people.signIn(olga);
        for (var at = 0; at < 600; at++) {
            papers.confirm(round.id(), PaperCode.random(), Choices.BLANK);
        }

        assertThat(papers.confirm(round.id(), PaperCode.random(), Choices.BLANK))
                .isInstanceOf(PaperConfirmResult.TooOften.class);
        assertThat(papers.enter(PaperEntryId.random(), round.id(), PaperCode.random(), Choices.BLANK))
                .isInstanceOf(PaperEntryResult.TooOften.class);
    }

    private PaperCode counted(int dwelling) {
        var code = printed(dwelling);
        enter(olga, code, round.choosing(1));
        assertThat(confirm(oscar, code, round.choosing(1))).isEqualTo(new PaperConfirmResult.Confirmed());
        return code;
    }

    private PaperCode printed(int dwelling) {
        return as(olga, () -> codeOf(codes.issueAnew(round.id(), rounds.vote(round, dwelling))));
    }

    private static PaperCode codeOf(FormCodes.Issue issue) {
        return ((FormCodes.Issue.Given) issue).forms().getFirst().code();
    }

    private void cast(int dwelling) {
        assertThat(as(
                        round.resident(dwelling),
                        () -> voting.cast(
                                round.id(), rounds.vote(round, dwelling), ReceiptCode.random(), round.choosing(2))))
                .isEqualTo(new CastResult.Cast());
    }

    private PaperEntryResult enter(AccountId by, PaperCode code, Choices choices) {
        return as(by, () -> papers.enter(PaperEntryId.random(), round.id(), code, choices));
    }

    private PaperConfirmResult confirm(AccountId by, PaperCode code, Choices choices) {
        return as(by, () -> papers.confirm(round.id(), code, choices));
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return rounds.as(account, work);
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
