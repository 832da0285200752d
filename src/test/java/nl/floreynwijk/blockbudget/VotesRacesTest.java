package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people at once about the same vote or the same place, each in a transaction of their own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VotesRacesTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;
    private static final int DIRK = 3;

    @Autowired
    Proxies proxies;

    @Autowired
    PaperVotes papers;

    @Autowired
    FormCodes codes;

    @Autowired
    Voting voting;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    TestRound round = TestRounds.NONE;
    AccountId oscar = AccountId.random();

    @BeforeEach
    void fourDwellingsVote() {
        round = rounds.voting(4, 300, 600);
        oscar = people.open("Oscar", Role.COORDINATOR);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        Remains.forget(liquibase);
    }

    @RepeatedTest(5)
    void ofTwoForTheLastPlaceOneIsHeld() throws Exception {
        accepted(AYLIN, BRAM);
        var second = offered(CARLA, BRAM);
        var third = offered(DIRK, BRAM);

        var results = atOnce(as(BRAM, () -> proxies.accept(second)), as(BRAM, () -> proxies.accept(third)));

        assertThat(results).containsExactlyInAnyOrder(new ProxyAcceptResult.Accepted(), new ProxyAcceptResult.Full());
        assertThat(count("blockbudget_proxy where state = 'ACCEPTED'")).isEqualTo(2);
    }

    @RepeatedTest(5)
    void eitherTheVoteIsTakenBackOrUsed() throws Exception {
        var proxy = accepted(AYLIN, BRAM);

        List<Object> results = atOnce(as(AYLIN, () -> proxies.revoke(proxy)), cast(BRAM, AYLIN));

        if (results.contains(new CastResult.Cast())) {
            assertThat(results).contains(new ProxyEndResult.UsedAlready());
            assertThat(count("blockbudget_voter where way = 'PROXY'")).isEqualTo(1);
        } else {
            assertThat(results).containsExactly(new ProxyEndResult.Ended(), new CastResult.TakenBack());
            assertThat(count("blockbudget_voter where way is not null")).isZero();
        }
        assertThat(count("blockbudget_ballot")).isEqualTo(count("blockbudget_voter where way is not null"));
    }

    @RepeatedTest(5)
    void eitherTheVoteIsAcceptedOrCastByItsOwner() throws Exception {
        var proxy = offered(AYLIN, BRAM);

        List<Object> results = atOnce(as(BRAM, () -> proxies.accept(proxy)), cast(AYLIN, AYLIN));

        assertThat(results)
                .isIn(
                        List.of(new ProxyAcceptResult.Accepted(), new CastResult.GivenAway()),
                        List.of(new ProxyAcceptResult.VotedAlready(Way.ONLINE), new CastResult.Cast()));
        assertThat(count("blockbudget_ballot")).isEqualTo(count("blockbudget_voter where way is not null"));
    }

    @RepeatedTest(3)
    void aVoteIsGivenToOneOfTwo() throws Exception {
        var results = atOnce(as(AYLIN, () -> offer(AYLIN, BRAM)), as(AYLIN, () -> offer(AYLIN, CARLA)));

        assertThat(results)
                .containsExactlyInAnyOrder(new ProxyOfferResult.Offered(), new ProxyOfferResult.GivenAlready());
    }

    @RepeatedTest(3)
    void twoWhoGiveToEachOtherBothDo() throws Exception {
        var results = atOnce(as(AYLIN, () -> offer(AYLIN, BRAM)), as(BRAM, () -> offer(BRAM, AYLIN)));

        assertThat(results).containsOnly(new ProxyOfferResult.Offered());
    }

    @RepeatedTest(5)
    void aFormAndAPhoneOfOneDwellingAreOneVote() throws Exception {
        var code = entered(CARLA);

        List<Object> results = atOnce(confirm(oscar, code), cast(CARLA, CARLA));

        assertThat(results)
                .isIn(
                        List.of(new PaperConfirmResult.Confirmed(), new CastResult.VotedAlready(Way.PAPER)),
                        List.of(new PaperConfirmResult.VotedAlready(Way.ONLINE), new CastResult.Cast()));
        assertThat(count("blockbudget_ballot")).isEqualTo(1);
        assertThat(count("blockbudget_paper")).isZero();
    }

    @RepeatedTest(5)
    void aFormThatTwoConfirmCountsOnce() throws Exception {
        var code = entered(CARLA);

        var results = atOnce(confirm(oscar, code), confirm(round.resident(AYLIN), code));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new PaperConfirmResult.Confirmed(), new PaperConfirmResult.VotedAlready(Way.PAPER));
        assertThat(count("blockbudget_ballot")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void aFormThatTwoEnterIsEnteredOnce() throws Exception {
        var code = printed(CARLA);

        var results = atOnce(enter(round.office(), code), enter(oscar, code));

        assertThat(results)
                .containsExactlyInAnyOrder(new PaperEntryResult.Entered(), new PaperEntryResult.Waiting(false));
    }

    @RepeatedTest(3)
    void ofTwoWhoPrintOnePrints() throws Exception {
        var results = atOnce(
                rounds.later(round.office(), () -> codes.issue(round.id())),
                rounds.later(oscar, () -> codes.issue(round.id())));

        assertThat(results).filteredOn(FormCodes.Issue.Given.class::isInstance).hasSize(1);
        assertThat(count("blockbudget_void_form")).isZero();
    }

    private PaperCode entered(int dwelling) throws Exception {
        var code = printed(dwelling);
        assertThat(enter(round.office(), code).call()).isEqualTo(new PaperEntryResult.Entered());
        return code;
    }

    private PaperCode printed(int dwelling) {
        var issue = rounds.as(round.office(), () -> codes.issueAnew(round.id(), rounds.vote(round, dwelling)));
        return ((FormCodes.Issue.Given) issue).forms().getFirst().code();
    }

    private Callable<PaperEntryResult> enter(AccountId by, PaperCode code) {
        return rounds.later(by, () -> papers.enter(PaperEntryId.random(), round.id(), code, round.choosing(1)));
    }

    private Callable<Object> confirm(AccountId by, PaperCode code) {
        return rounds.later(by, () -> papers.confirm(round.id(), code, round.choosing(1)));
    }

    private Callable<Object> cast(int by, int of) {
        var vote = rounds.vote(round, of);
        return as(by, () -> voting.cast(round.id(), vote, ReceiptCode.random(), round.choosing(2)));
    }

    private ProxyOfferResult offer(int giver, int holder) {
        return proxies.offer(ProxyId.random(), round.id(), rounds.vote(round, giver), rounds.vote(round, holder));
    }

    private ProxyId offered(int giver, int holder) {
        var id = ProxyId.random();
        assertThat(rounds.as(
                        round.resident(giver),
                        () -> proxies.offer(id, round.id(), rounds.vote(round, giver), rounds.vote(round, holder))))
                .isEqualTo(new ProxyOfferResult.Offered());
        return id;
    }

    private ProxyId accepted(int giver, int holder) {
        var id = offered(giver, holder);
        assertThat(rounds.as(round.resident(holder), () -> proxies.accept(id)))
                .isEqualTo(new ProxyAcceptResult.Accepted());
        return id;
    }

    private <T> Callable<T> as(int who, Supplier<T> work) {
        return rounds.later(round.resident(who), work);
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
