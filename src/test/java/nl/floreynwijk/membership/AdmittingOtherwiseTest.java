package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board admits somebody as another kind than they asked to be. */
@PortalTest
class AdmittingOtherwiseTest {

    @Autowired
    Applications applications;

    @Autowired
    ApplicationRepository repository;

    @Autowired
    KindRepository kinds;

    @Autowired
    Memberships memberships;

    @Autowired
    Enrolment enrolment;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverLivesElsewhereCanBeAdmittedAsAKindWithoutAVoteAndReadsSo() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.approveAs(id, KindCode.SUPPORTER)).isInstanceOf(DecisionResult.Admitted.class);

        assertThat(memberships.of(
                        enrolment.holderOf(new EmailAddress("anna@example.org")).orElseThrow()))
                .singleElement()
                .satisfies(it -> assertThat(it.votes()).isFalse());
        assertThat(lastMail("anna@example.org"))
                .contains("U vroeg om lid te worden als Bewoner.")
                .contains("schrijft u in als Vriend van de wijk.");
        assertThat(trail(id)).containsExactly("approved-otherwise kind=supporter");
        assertThat(repository.findById(id).orElseThrow().kind()).isEqualTo(KindCode.RESIDENT);
        assertThat(applications.approveAs(id, KindCode.SUPPORTER)).isInstanceOf(DecisionResult.MemberAlready.class);
    }

    @Test
    void whoeverIsAdmittedAsAskedReadsNothingOfOtherKinds() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);
        applications.approve(id);

        assertThat(lastMail("anna@example.org")).doesNotContain("U vroeg om lid te worden als");
    }

    @Test
    void nobodyIsMadeAKindThatIsNotForThemOrIsNotOffered() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);
        var refused = new DecisionResult.NotThatKind("Anna de Wit");

        assertThat(applications.approveAs(id, KindCode.RESIDENT)).isEqualTo(refused);
        assertThat(applications.approveAs(id, KindCode.ORGANISATION)).isEqualTo(refused);
        assertThat(applications.approveAs(id, new KindCode("unknown"))).isEqualTo(refused);
        var supporter = kinds.findById(KindCode.SUPPORTER).orElseThrow();
        supporter.offer(false);
        kinds.save(supporter);
        assertThat(applications.approveAs(id, KindCode.SUPPORTER)).isEqualTo(refused);
        assertThat(trail(id)).isEmpty();
        assertThat(applications.waiting()).hasSize(1);
    }

    private List<@Nullable String> trail(ApplicationId id) {
        return database.sql("""
                        select trim(concat(action, ' ', detail)) from access_audit_entry
                        where object_id = ? and action like 'approved%' order by id
                        """).param(id.toString()).query(String.class).list();
    }

    private @Nullable String lastMail(String address) {
        return database.sql("select text from notification_mail where address = ? order by created_at desc, id limit 1")
                .param(address)
                .query(String.class)
                .single();
    }
}
