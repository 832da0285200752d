package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of shifts and plots when somebody leaves, is forgotten, or is called otherwise. */
@PortalTest
class GreenFollowerTest {

    @Autowired
    Plots plots;

    @Autowired
    ShiftDesk desk;

    @Autowired
    Shifts shifts;

    @Autowired
    SignUps signUps;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void annaComesAndBertWaits() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, TestShifts.ledBy(made.plan(plot, 1), gerda));
        made.signedUp(shift, anna);
        made.queued(shift, bert);
        people.signIn(anna);
        plots.join(plot);
        assertThat(plots.wish(plot, "Een bankje")).isEqualTo(new WishResult.Wished());
    }

    private void leaves(AccountId who) {
        database.sql("update membership_member set ended_on = started_on where account_id = ?")
                .param(who.value())
                .update();
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), who));
    }

    private PlotDetails seen() {
        return made.as(bert, () -> plots.find(plot)).orElseThrow();
    }

    @Test
    void thePlaceOfWhoeverLeavesIsForTheNextAndTheGroupGoesOnWithoutThem() {
        leaves(anna);

        assertThat(made.state(shift, anna)).contains(SignUpState.LEFT);
        assertThat(made.state(shift, bert)).contains(SignUpState.OFFERED);
        assertThat(made.mailsTo(bert)).containsExactly("place-offered");
        assertThat(seen().group()).isEmpty();
        assertThat(seen().wishes()).hasSize(1);
    }

    @Test
    void whoeverWaitedIsNotOnTheListAnyMore() {
        leaves(bert);

        assertThat(made.state(shift, bert)).contains(SignUpState.LEFT);
        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
    }

    @Test
    void whoeverLeftWhileItWasCalledOffDoesNotComeWhenItGoesOnAfterAll() {
        made.calledOff(gerda, shift, "Te warm");
        leaves(anna);

        assertThat(made.as(gerda, () -> desk.reinstate(shift))).isInstanceOf(ReinstateResult.GoesOn.class);

        assertThat(made.state(shift, anna)).contains(SignUpState.LEFT);
        assertThat(made.row(shift).taken()).isEqualTo(made.counted(shift));
        assertThat(made.mailsTo(anna)).doesNotContain("shift-on-again");
    }

    @Test
    void whoeverEndsOneOfTwoMembershipsGoesOn() {
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), anna));

        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
        assertThat(seen().group()).containsExactly("Anna T.");
    }

    @Test
    void thatSomebodyCameStaysAlsoWhenTheyLeave() {
        clock.advance(Duration.between(clock.instant(), made.row(shift).endsAt()));

        leaves(anna);

        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
        assertThat(made.row(shift).taken()).isEqualTo(1);
    }

    @Test
    void ofWhoeverIsForgottenNothingIsLeftThatTheySaid() {
        shifts.wish(new VolunteerWishes(Set.of(DayPart.SUNDAY), Heaviness.LIGHT, true, true, false));
        assertThat(signUps.leave(shift, "Ik heb griep")).isEqualTo(new LeaveResult.Left());

        events.publishEvent(new AccountErased(anna));

        assertThat(seen().group()).isEmpty();
        assertThat(seen().wishes()).isEmpty();
        assertThat(database.sql("select count(*) from green_sign_up where left_reason <> ''")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from green_volunteer where account_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aShiftWhoseLeaderIsForgottenHasNone() {
        events.publishEvent(new AccountErased(gerda));

        assertThat(made.row(shift).leader()).isEmpty();
        assertThat(shifts.find(shift).orElseThrow().leader()).isEmpty();
    }

    @Test
    void whoInvitedSomebodyIsForgottenToo() {
        var dirk = made.listed("Dirk Haag");
        var roomy = made.planned(gerda, TestShifts.at(made.plan(plot, 4), made.saturday(), 14, 16));
        made.signedUp(roomy, anna);
        assertThat(signUps.invite(roomy, made.memberOf(dirk))).isInstanceOf(InviteResult.Invited.class);

        events.publishEvent(new AccountErased(anna));

        assertThat(made.row(roomy, dirk).invitedBy()).isEmpty();
        assertThat(made.state(roomy, dirk)).contains(SignUpState.OFFERED);
    }

    @Test
    void aWishIsByWhatTheyAreCalledNow() {
        database.sql("update access_account set name = 'Anna Zomer' where id = ?")
                .param(anna.value())
                .update();

        events.publishEvent(new AccountRenamed(anna));

        assertThat(seen().wishes()).extracting(PlotWish::by).containsExactly("Anna Z.");
    }
}
