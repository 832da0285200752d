package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking a neighbour along. */
@PortalTest
class InvitesTest {

    @Autowired
    SignUps signUps;

    @Autowired
    GreenRounds rounds;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private AccountId carla = AccountId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void annaComes() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.listed("Bert Gras");
        carla = made.listed("Carla Heg");
        shift = made.planned(gerda, made.plan(made.plot(gerda, "Rozenperk"), 4));
        made.signedUp(shift, anna);
        people.signIn(anna);
    }

    private InviteResult invite(AccountId neighbour) {
        return signUps.invite(shift, made.memberOf(neighbour));
    }

    @Test
    void aPlaceIsHeldForANeighbourWhoGetsAMail() {
        assertThat(invite(bert)).isInstanceOf(InviteResult.Invited.class);

        assertThat(made.state(shift, bert)).contains(SignUpState.OFFERED);
        assertThat(made.mailsTo(bert)).containsExactly("place-with-neighbour");
        assertThat(made.mailTextTo(bert)).contains("Anna T.");
        assertThat(made.row(shift).taken()).isEqualTo(2);
        assertThat(made.as(bert, () -> signUps.confirm(shift, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
        assertThat(made.row(shift).taken()).isEqualTo(2);
    }

    @Test
    void whoeverSaysNoGivesThePlaceBackAndIsNotAskedAgainByTheSame() {
        assertThat(invite(bert)).isInstanceOf(InviteResult.Invited.class);
        made.left(shift, bert);

        assertThat(made.row(shift).taken()).isEqualTo(1);
        assertThat(invite(bert)).isEqualTo(new InviteResult.ThereAlready());
        assertThat(made.mailsTo(bert)).hasSize(1);
        assertThat(made.as(bert, () -> signUps.signUp(shift, 0, Said.NOTHING))).isEqualTo(new SignUpResult.On(1));
    }

    @Test
    void whoeverDoesNotAnswerGivesThePlaceBackToo() {
        assertThat(invite(bert)).isInstanceOf(InviteResult.Invited.class);
        clock.advance(Duration.ofHours(25));

        rounds.giveOn();

        assertThat(made.state(shift, bert)).contains(SignUpState.LEFT);
        assertThat(made.row(shift).taken()).isEqualTo(1);
    }

    @Test
    void aNeighbourWhomMembersDoNotFindIsNotAsked() {
        assertThat(invite(made.member("Verborgen Vera"))).isEqualTo(new InviteResult.NoSuchNeighbour());
        assertThat(signUps.invite(shift, new MemberId(UUID.randomUUID())))
                .isEqualTo(new InviteResult.NoSuchNeighbour());
    }

    @Test
    void whoeverIsThereAlreadyIsNotAsked() {
        made.signedUp(shift, bert);

        assertThat(invite(bert)).isEqualTo(new InviteResult.ThereAlready());
        assertThat(made.mailsTo(bert)).isEmpty();
    }

    @Test
    void whoeverCameOffAndComesBackBringsNoMoreForIt() {
        assertThat(invite(bert)).isInstanceOf(InviteResult.Invited.class);
        assertThat(signUps.leave(shift, "")).isEqualTo(new LeaveResult.Left());

        assertThat(signUps.signUp(shift, 2, Said.NOTHING)).isEqualTo(new SignUpResult.NotSoMany(1));
        assertThat(signUps.signUp(shift, 1, Said.NOTHING)).isEqualTo(new SignUpResult.On(2));
    }

    @Test
    void onlyWhoeverComesAsksAndOnlyAsLongAsThereIsTimeToAnswer() {
        assertThat(made.as(carla, () -> invite(bert))).isEqualTo(new InviteResult.NotNow());
        clock.advance(
                Duration.between(clock.instant(), made.row(shift).startsAt().minus(Duration.ofMinutes(80))));
        assertThat(invite(bert)).isEqualTo(new InviteResult.NotNow());
    }

    @Test
    void whomTheyAskedAndWhomTheyBringAreTwoTogether() {
        assertThat(invite(bert)).isInstanceOf(InviteResult.Invited.class);

        assertThat(signUps.bring(shift, 2)).isEqualTo(new SignUpResult.NotSoMany(1));
        assertThat(signUps.bring(shift, 1)).isEqualTo(new SignUpResult.On(2));
        assertThat(invite(carla)).isEqualTo(new InviteResult.TooMany(2));
        assertThat(signUps.bring(shift, 0)).isEqualTo(new SignUpResult.On(1));
        assertThat(invite(carla)).isInstanceOf(InviteResult.Invited.class);
        assertThat(made.counted(shift)).isEqualTo(3);
    }

    @Test
    void whereThereIsNoRoomNobodyIsAsked() {
        made.signedUp(shift, carla);
        assertThat(made.as(gerda, () -> signUps.signUp(shift, 1, Said.NOTHING))).isEqualTo(new SignUpResult.On(2));

        assertThat(invite(bert)).isEqualTo(new InviteResult.Full());
        assertThat(made.state(shift, bert)).isEmpty();
    }
}
