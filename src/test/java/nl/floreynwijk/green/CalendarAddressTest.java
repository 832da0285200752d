package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who has the address of a calendar, and how long. */
@PortalTest
class CalendarAddressTest {

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    PublishedFeeds published;

    @Autowired
    GreenOwnData ownData;

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private boolean works(CalendarAddress address) {
        var secret = address.value().toString().replaceFirst(".*/groen/agenda/(.*)\\.ics", "$1");
        return published.read(secret, "test") instanceof FeedResult.Found;
    }

    @Test
    void itIsAThingToFollowAndNothingSaysIt() {
        people.signedIn("Anna", Role.MEMBER);

        var address = feeds.renew();

        assertThat(address.toFollow()).matches("webcal://.*/groen/agenda/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(address.toString()).doesNotContain("agenda");
        assertThat(database.sql("select hex(secret_hash) from green_calendar")
                        .query(String.class)
                        .list())
                .doesNotContain(address.value().toString());
    }

    @Test
    void theTrailKeepsThatItWasMadeAndStoppedButNotTheSecret() {
        var anna = people.signedIn("Anna", Role.MEMBER);
        feeds.stop();
        feeds.renew();
        feeds.stop();
        feeds.stop();

        assertThat(database.sql("""
                                select concat(action, ' ', object_id, ' ', detail) from access_audit_entry
                                where module = 'green' and actor = ? order by id
                                """).param(anna.value()).query(String.class).list())
                .containsExactly("calendar-renewed " + anna + " ", "calendar-stopped " + anna + " ");
    }

    @Test
    void whoeverLeftHasNoneAnyMore() {
        var anna = members.signedIn("Anna");
        var address = feeds.renew();
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), anna));
        assertThat(works(address)).as("while another membership is left").isTrue();

        database.sql("update membership_member set ended_on = started_on where account_id = ?")
                .param(anna.value())
                .update();
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), anna));

        assertThat(works(address)).isFalse();
        assertThat(feeds.made()).isEmpty();
    }

    @Test
    void whoeverIsForgottenHasNoneAnyMore() {
        var anna = people.signedIn("Anna", Role.MEMBER);
        var bert = people.signedIn("Bert", Role.MEMBER);
        var berts = feeds.renew();
        people.signIn(anna);
        var annas = feeds.renew();

        events.publishEvent(new AccountErased(anna));

        assertThat(works(annas)).isFalse();
        assertThat(works(berts)).isTrue();
        assertThat(about(bert).values()).hasSize(1);
    }

    @Test
    void aClosedAccountHasNoFeed() {
        var anna = people.signedIn("Anna", Role.MEMBER);
        var address = feeds.renew();

        database.sql("update access_account set closed_at = now(6) where id = ?")
                .param(anna.value())
                .update();

        assertThat(works(address)).isFalse();
    }

    @Test
    void ownDataSaysSinceWhenThereIsOne() {
        var anna = people.signedIn("Anna", Role.MEMBER);
        assertThat(about(anna).values()).isEmpty();

        feeds.renew();

        assertThat(about(anna).codes())
                .containsExactly(feeds.made().orElseThrow().toString());
    }

    private OwnDatum about(AccountId account) {
        return ownData.about(account, Languages.DUTCH).stream()
                .filter(it -> it.name().equals("calendar"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverActsForSomebodyMakesNoneButMayStopIt() {
        var anna = people.signedIn("Anna", Role.MEMBER);
        var address = feeds.renew();
        var gerda = people.open("Gerda", Role.RESIDENT);
        people.actAsGuardian(anna, gerda, new MandateArea("green"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> feeds.renew());
        assertThat(works(address)).isTrue();
        feeds.stop();

        assertThat(works(address)).isFalse();
    }
}
