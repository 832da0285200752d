package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LeavingTest {

    @Autowired
    Leaving leaving;

    @Autowired
    OwnMemberships own;

    @Autowired
    Memberships memberships;

    @Autowired
    Enrolment enrolment;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();

    @BeforeEach
    void annaIsAMember() {
        anna = members.signedIn("Anna");
    }

    @Test
    void whoeverLeavesReadsFirstWhatItMeans() {
        assertThat(leaving.effectsFor(mine().id(), Locale.of("nl")))
                .anyMatch(it -> it.startsWith("U stemt niet meer mee."));
    }

    @Test
    void thereAreSevenDaysToThinkBetterOfIt() {
        var day = today().plusDays(7);

        assertThat(leaving.ask(mine().id())).isEqualTo(new LeavingResult.Leaving(day));

        assertThat(mine().state()).isEqualTo(MemberState.LEAVING);
        assertThat(mine().leavesOn()).contains(day);
        assertThat(memberships.of(anna)).hasSize(1);
        assertThat(lastMail()).contains(DutchTime.date(day, Locale.of("nl")));

        assertThat(leaving.stay(mine().id())).isEqualTo(new LeavingResult.Staying());
        assertThat(mine().state()).isEqualTo(MemberState.MEMBER);
        assertThat(lastMail()).contains("uw opzegging is ingetrokken");
        clock.advance(Duration.ofDays(8));
        leaving.letGo();
        assertThat(mine().state()).isEqualTo(MemberState.MEMBER);
    }

    @Test
    void askingTwiceDoesNotMoveTheDay() {
        var first = leaving.ask(mine().id());
        clock.advance(Duration.ofDays(2));

        assertThat(leaving.ask(mine().id())).isEqualTo(first);
    }

    @Test
    void aWeekLaterTheyAreNoMemberAndCannotActAsOne() {
        asPortal.run(() -> enrolment.give(anna, Role.GARDENER));
        asPortal.run(() -> enrolment.give(anna, Role.COORDINATOR));
        var id = mine().id();
        leaving.ask(id);
        clock.advance(Duration.ofDays(7));

        leaving.letGo();

        assertThat(memberships.of(anna)).isEmpty();
        assertThat(enrolment.rolesOf(anna)).containsExactly(Role.COORDINATOR);
        assertThat(mine().state()).isEqualTo(MemberState.ENDED);
        assertThat(mine().address()).isEmpty();
        assertThat(mine().number()).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.reachAt(id, ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leaving.stay(id));
        assertThat(lastMail()).contains("Uw lidmaatschap is voorbij.");
    }

    @Test
    void whoeverComesBackGetsAnotherNumber() {
        var number = mine().number().orElseThrow();
        leaving.ask(mine().id());
        clock.advance(Duration.ofDays(7));
        leaving.letGo();

        members.admitted(JoinForms.of("Anna", "Testman"));

        assertThat(own.mine()).hasSize(2);
        assertThat(mine().number().orElseThrow()).isGreaterThan(number);
    }

    @Test
    void whoeverLeavesWithTheirShopStaysAMemberThemselves() {
        var shop = members.admitted(JoinForms.shop("Anna", "Testman", "Bloemen van Anna", ""));
        leaving.ask(shop);
        clock.advance(Duration.ofDays(7));

        leaving.letGo();

        assertThat(memberships.of(anna)).hasSize(1);
        assertThat(enrolment.rolesOf(anna)).contains(Role.MEMBER);
    }

    @Test
    void theBoardEndsAMembershipWithAReason() {
        var id = mine().id();
        people.signedIn("Amina", Role.BOARD);

        assertThat(leaving.end(id, " ")).isEqualTo(new LeavingResult.NoReason());
        assertThat(leaving.end(id, "Verhuisd naar een andere stad")).isEqualTo(new LeavingResult.Left());
        assertThat(leaving.end(id, "nog eens")).isEqualTo(new LeavingResult.Left());

        assertThat(memberships.of(anna)).isEmpty();
    }

    /** What is not paid yet ends at once, also by whoever acts: the member hears it, and the trail has both names. */
    @Test
    void whoeverActsForSomebodyEndsWhatIsNotPaidInBothNames() {
        var id = mine().id();
        database.sql("update membership_member set started_on = null, number = null where id = ?")
                .param(id.value())
                .update();
        var sanne = people.signedIn("Sanne", Role.COORDINATOR);
        people.actFor(anna, sanne);

        assertThat(leaving.ask(id)).isEqualTo(new LeavingResult.Left());

        assertThat(lastMail()).contains("Uw lidmaatschap is voorbij.");
        assertThat(database.sql("""
                                select actor = ? and on_behalf_of = ? from access_audit_entry
                                where action = 'left' and object_id = ?
                                """)
                        .params(sanne.value(), anna.value(), id.toString())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobodyLeavesForSomebodyElse() {
        var id = mine().id();
        members.signedIn("Bert");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leaving.ask(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leaving.stay(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leaving.effectsFor(id, Locale.of("nl")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leaving.end(id, "x"));
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leaving.end(id, "x"));
    }

    private MemberDetails mine() {
        return own.mine().getFirst();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private @Nullable String lastMail() {
        return lastMails().getLast();
    }

    private List<@Nullable String> lastMails() {
        return database.sql("select text from notification_mail where account_id = ? order by created_at, id")
                .param(anna.value())
                .query(String.class)
                .list();
    }
}
