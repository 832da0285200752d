package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Aylin, Bram, Carla and Dirk each live in a dwelling of their own, and vote. */
@PortalTest
class ProxiesTest {

    private static final int AYLIN = 0;
    private static final int BRAM = 1;
    private static final int CARLA = 2;
    private static final int DIRK = 3;

    @Autowired
    Proxies proxies;

    @Autowired
    Voting voting;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    TestRound round = TestRounds.NONE;
    TestRound other = TestRounds.NONE;

    @BeforeEach
    void fourDwellingsVote() {
        var opened = rounds.opened(RoundRules.SAFE, 4);
        var beside = rounds.opened(RoundRules.SAFE, 2);
        round = rounds.voting(opened, 300, 600);
        other = rounds.voting(beside, 100);
    }

    @Test
    void aVoteThatIsGivenAndAcceptedIsCastByTheOther() {
        var proxy = offered(AYLIN, BRAM);

        assertThat(as(BRAM, () -> proxies.accept(proxy))).isEqualTo(new ProxyAcceptResult.Accepted());
        assertThat(cast(BRAM, AYLIN)).isEqualTo(new CastResult.Cast());
        assertThat(way(AYLIN)).contains(Way.PROXY);
        assertThat(way(BRAM)).isEmpty();
        assertThat(cast(BRAM, BRAM)).isEqualTo(new CastResult.Cast());
    }

    @Test
    void whatIsOnlyOfferedIsStillTheGiversToCast() {
        var proxy = offered(AYLIN, BRAM);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cast(CARLA, AYLIN));
        assertThat(cast(AYLIN, AYLIN)).isEqualTo(new CastResult.Cast());
        assertThat(as(BRAM, () -> proxies.accept(proxy))).isEqualTo(new ProxyAcceptResult.VotedAlready(Way.ONLINE));
        assertThat(as(BRAM, () -> proxies.find(round.id())).orElseThrow().asked())
                .isEmpty();
    }

    @Test
    void whoeverGaveTheirVoteAwayFirstTakesItBackToVote() {
        var proxy = accepted(AYLIN, BRAM);

        assertThat(cast(AYLIN, AYLIN)).isEqualTo(new CastResult.GivenAway());
        assertThat(as(AYLIN, () -> proxies.revoke(proxy))).isEqualTo(new ProxyEndResult.Ended());
        assertThat(cast(BRAM, AYLIN)).isEqualTo(new CastResult.TakenBack());
        assertThat(cast(AYLIN, AYLIN)).isEqualTo(new CastResult.Cast());
    }

    @Test
    void aUsedVoteIsNotTakenBack() {
        var proxy = accepted(AYLIN, BRAM);
        cast(BRAM, AYLIN);

        assertThat(as(AYLIN, () -> proxies.revoke(proxy))).isEqualTo(new ProxyEndResult.UsedAlready());
        assertThat(as(BRAM, () -> proxies.decline(proxy))).isEqualTo(new ProxyEndResult.UsedAlready());
        assertThat(cast(AYLIN, AYLIN)).isEqualTo(new CastResult.VotedAlready(Way.PROXY));
    }

    @Test
    void aUsedVoteIsNotGiven() {
        cast(AYLIN, AYLIN);

        assertThat(offer(AYLIN, BRAM)).isEqualTo(new ProxyOfferResult.VotedAlready(Way.ONLINE));
    }

    @Test
    void nobodyHoldsMoreThanTwo() {
        var third = offered(DIRK, BRAM);
        accepted(AYLIN, BRAM);
        var second = accepted(CARLA, BRAM);

        assertThat(as(BRAM, () -> proxies.accept(third))).isEqualTo(new ProxyAcceptResult.Full());
        as(CARLA, () -> proxies.revoke(second));
        assertThat(as(BRAM, () -> proxies.accept(third))).isEqualTo(new ProxyAcceptResult.Accepted());
    }

    @Test
    void whoeverHoldsTwoIsAskedByNobody() {
        accepted(AYLIN, BRAM);
        accepted(CARLA, BRAM);

        assertThat(offer(DIRK, BRAM)).isEqualTo(new ProxyOfferResult.HolderFull());
        assertThat(as(DIRK, () -> proxies.holders(round.id())))
                .extracting(VoteName::voter)
                .containsExactly(vote(AYLIN), vote(CARLA));
    }

    @Test
    void aUsedVoteKeepsItsPlace() {
        accepted(AYLIN, BRAM);
        accepted(CARLA, BRAM);
        cast(BRAM, AYLIN);

        assertThat(offer(DIRK, BRAM)).isEqualTo(new ProxyOfferResult.HolderFull());
    }

    @Test
    void aVoteIsGivenToOneAtATime() {
        var proxy = offered(AYLIN, BRAM);

        assertThat(offer(AYLIN, CARLA)).isEqualTo(new ProxyOfferResult.GivenAlready());
        assertThat(as(BRAM, () -> proxies.decline(proxy))).isEqualTo(new ProxyEndResult.Ended());
        assertThat(offer(AYLIN, CARLA)).isEqualTo(new ProxyOfferResult.Offered());
        assertThat(as(AYLIN, () -> proxies.find(round.id())).orElseThrow().own())
                .extracting(ProxyRoom.Own::declinedBy)
                .containsExactly(List.of(address(BRAM)));
    }

    @Test
    void askingTwiceWithOneFormIsAskingOnce() {
        var id = ProxyId.random();

        assertThat(as(AYLIN, () -> proxies.offer(id, round.id(), vote(AYLIN), vote(BRAM))))
                .isEqualTo(new ProxyOfferResult.Offered());
        assertThat(as(AYLIN, () -> proxies.offer(id, round.id(), vote(AYLIN), vote(BRAM))))
                .isEqualTo(new ProxyOfferResult.Offered());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void nobodyGivesAVoteOfOthersNorHandsOneOn() {
        accepted(AYLIN, BRAM);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(BRAM, () -> proxies.offer(ProxyId.random(), round.id(), vote(AYLIN), vote(CARLA))));
    }

    @Test
    void nobodyGivesToThemselvesOrToSomebodyOfAnotherBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> offer(AYLIN, AYLIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(
                        AYLIN, () -> proxies.offer(ProxyId.random(), round.id(), vote(AYLIN), rounds.vote(other, 0))));
    }

    @Test
    void onlyWhoeverWasAskedAnswersAndOnlyTheGiverTakesBack() {
        var proxy = offered(AYLIN, BRAM);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(CARLA, () -> proxies.accept(proxy)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(AYLIN, () -> proxies.accept(proxy)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CARLA, () -> proxies.decline(proxy)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(BRAM, () -> proxies.revoke(proxy)));
    }

    @Test
    void whatWasTakenBackIsNotAccepted() {
        var proxy = offered(AYLIN, BRAM);
        as(AYLIN, () -> proxies.revoke(proxy));

        assertThat(as(BRAM, () -> proxies.accept(proxy))).isEqualTo(new ProxyAcceptResult.Gone());
        assertThat(as(AYLIN, () -> proxies.revoke(proxy))).isEqualTo(new ProxyEndResult.Ended());
    }

    @Test
    void afterVotingNothingIsGivenAcceptedOrTakenBack() {
        var asked = offered(AYLIN, BRAM);
        var held = accepted(CARLA, BRAM);
        rounds.endVote(round.id());

        assertThat(offer(DIRK, BRAM)).isEqualTo(new ProxyOfferResult.NotNow());
        assertThat(as(BRAM, () -> proxies.accept(asked))).isEqualTo(new ProxyAcceptResult.NotNow());
        assertThat(as(CARLA, () -> proxies.revoke(held))).isEqualTo(new ProxyEndResult.NotNow());
        assertThat(as(BRAM, () -> proxies.find(round.id())).orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void justBeforeTheEndIsInTime() {
        rounds.moveTo(as(AYLIN, () -> proxies.find(round.id()))
                .orElseThrow()
                .closing()
                .minusSeconds(30));

        assertThat(offer(AYLIN, BRAM)).isEqualTo(new ProxyOfferResult.Offered());
    }

    @Test
    void theOtherSideHearsOfItByMail() {
        var first = offered(AYLIN, BRAM);
        assertThat(mails())
                .containsExactly("Wilt u stemmen voor %s? %s".formatted(address(AYLIN), round.resident(BRAM)));
        as(BRAM, () -> proxies.accept(first));
        assertThat(mails()).contains("%s stemt voor u %s".formatted(address(BRAM), round.resident(AYLIN)));
        as(AYLIN, () -> proxies.revoke(first));
        var second = offered(AYLIN, CARLA);
        as(CARLA, () -> proxies.decline(second));

        assertThat(mails()).hasSize(5);
        assertThat(mails())
                .contains("%s stemt niet voor u %s".formatted(address(CARLA), round.resident(AYLIN)))
                .contains("U stemt niet meer voor %s %s".formatted(address(AYLIN), round.resident(BRAM)));
    }

    @Test
    void thatAVoteWasUsedIsToldToNobody() {
        accepted(AYLIN, BRAM);
        var before = mails().size();
        cast(BRAM, AYLIN);

        assertThat(mails()).hasSize(before);
    }

    @Test
    void eachSeesTheirOwnSide() {
        var proxy = accepted(AYLIN, BRAM);
        offered(CARLA, BRAM);

        var aylin = as(AYLIN, () -> proxies.find(round.id())).orElseThrow();
        var bram = as(BRAM, () -> proxies.find(round.id())).orElseThrow();
        var dirk = as(DIRK, () -> proxies.find(round.id())).orElseThrow();

        assertThat(aylin.own())
                .extracting(ProxyRoom.Own::given)
                .containsExactly(Optional.of(new ProxyRoom.Other(proxy, address(BRAM), ProxyState.ACCEPTED)));
        assertThat(aylin.held()).isEmpty();
        assertThat(bram.held()).containsExactly(new ProxyRoom.Other(proxy, address(AYLIN), ProxyState.ACCEPTED));
        assertThat(bram.asked()).extracting(ProxyRoom.Other::name).containsExactly(address(CARLA));
        assertThat(bram.own()).allMatch(ProxyRoom.Own::canBeGiven);
        assertThat(dirk.held()).isEmpty();
        assertThat(dirk.asked()).isEmpty();
    }

    @Test
    void theRoomTakesThreeQueries() {
        accepted(AYLIN, BRAM);
        people.signIn(round.resident(BRAM));

        assertThat(queries.during(() -> assertThat(proxies.find(round.id())).isPresent()))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whoeverLivesElsewhereSeesNothingAndGivesNothing() {
        assertThat(rounds.as(other.resident(0), () -> proxies.find(round.id()))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rounds.as(other.resident(0), () -> proxies.holders(round.id())));
    }

    @Test
    void theOfficeSeesTheRoomButHasNoVote() {
        assertThat(rounds.as(round.office(), () -> proxies.find(round.id()))
                        .orElseThrow()
                        .own())
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rounds.as(round.office(), () -> proxies.holders(round.id())));
    }

    @Test
    void theDeskGivesAVoteForWhoeverItActsFor() {
        people.actFor(round.resident(AYLIN), round.office());

        assertThat(proxies.offer(ProxyId.random(), round.id(), vote(AYLIN), vote(BRAM)))
                .isEqualTo(new ProxyOfferResult.Offered());
    }

    @Test
    void whereMembersVoteAHolderIsFoundByNameIfTheyShowThemselves() {
        var members = rounds.voting(
                new RoundRules(
                        Voters.MEMBERS, BallotForm.APPROVE, 10, Method.EQUAL_SHARES, true, Rest.SAVE, false, 0, 0),
                3,
                100);
        database.sql("update membership_member set shared = 'EMAIL' where account_id = ?")
                .param(members.resident(1).value())
                .update();

        var holders = rounds.as(members.resident(0), () -> proxies.holders(members.id()));

        assertThat(holders).extracting(VoteName::name).containsExactly("Bramc Testman");
        var own = rounds.as(members.resident(0), () -> proxies.find(members.id()))
                .orElseThrow()
                .own()
                .getFirst();
        assertThat(own.name()).isEqualTo("Aylinc Testman");
        assertThat(rounds.as(
                        members.resident(0),
                        () -> proxies.offer(
                                ProxyId.random(),
                                members.id(),
                                own.voter(),
                                holders.getFirst().voter())))
                .isEqualTo(new ProxyOfferResult.Offered());
        assertThat(mails()).containsExactly("Wilt u stemmen voor Aylinc Testman? " + members.resident(1));
    }

    @Test
    void nobodyAsksAllDayLong() {
        for (var at = 0; at < 5; at++) {
            var one = offered(AYLIN, BRAM);
            as(AYLIN, () -> proxies.revoke(one));
            var other = offered(AYLIN, CARLA);
            as(AYLIN, () -> proxies.revoke(other));
        }

        assertThat(offer(AYLIN, BRAM)).isInstanceOf(ProxyOfferResult.TooOften.class);
    }

    @Test
    void whoeverIsNoMemberHasNothingToGive() {
        people.signedIn("zoe", Role.TREASURER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proxies.holders(round.id()));
    }

    private ProxyOfferResult offer(int giver, int holder) {
        return as(giver, () -> proxies.offer(ProxyId.random(), round.id(), vote(giver), vote(holder)));
    }

    private ProxyId offered(int giver, int holder) {
        var id = ProxyId.random();
        assertThat(as(giver, () -> proxies.offer(id, round.id(), vote(giver), vote(holder))))
                .isEqualTo(new ProxyOfferResult.Offered());
        return id;
    }

    private ProxyId accepted(int giver, int holder) {
        var id = offered(giver, holder);
        assertThat(as(holder, () -> proxies.accept(id))).isEqualTo(new ProxyAcceptResult.Accepted());
        return id;
    }

    private CastResult cast(int by, int of) {
        return as(by, () -> voting.cast(round.id(), vote(of), ReceiptCode.random(), round.choosing(1)));
    }

    private VoterId vote(int dwelling) {
        return rounds.vote(round, dwelling);
    }

    private String address(int dwelling) {
        return database.sql("select concat(street, ' ', house_number) from places_dwelling where id = ?")
                .param(round.dwellings().get(dwelling).value())
                .query(String.class)
                .single();
    }

    private Optional<Way> way(int dwelling) {
        return database.sql("select coalesce(way, '') from blockbudget_voter where id = ?")
                .param(vote(dwelling).value())
                .query(String.class)
                .optional()
                .filter(it -> !it.isEmpty())
                .map(Way::valueOf);
    }

    /** What each is called, and to whom it goes. */
    private List<String> mails() {
        return database.sql("""
                        select concat(subject, ' ', account_id) from notification_mail
                        where kind = 'blockbudget.proxies' order by created_at, id
                        """).query((row, _) -> row.getString(1)).list();
    }

    private <T> T as(int who, Supplier<T> work) {
        return rounds.as(round.resident(who), work);
    }
}
