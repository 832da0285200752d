package nl.floreynwijk.membership;

import static nl.floreynwijk.membership.Filters.consent;
import static nl.floreynwijk.membership.Filters.home;
import static nl.floreynwijk.membership.Filters.joined;
import static nl.floreynwijk.membership.Filters.kind;
import static nl.floreynwijk.membership.Filters.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegisterFiltersTest {

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aminaIsOnTheBoard() {
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void membersAreChosenByKindAndBlockAndLandlordAndRoleAndConsent() {
        var anna = members.admitted(JoinForms.with(
                JoinForms.of("Anna", "de Wit"),
                "anna@example.org",
                "",
                Set.of(Consent.STATUTES, Consent.PRIVACY, Consent.NEWS)));
        members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij Yıldırım", "12345678"));
        var block = UUID.randomUUID();
        var landlord = UUID.randomUUID();
        database.sql("update membership_residence set block_id = ?, landlord_id = ? where member_id = ?")
                .params(block, landlord, anna.value())
                .update();
        database.sql(
                        "insert into access_role_grant (account_id, role, granted_at) select account_id, 'GARDENER', now() from membership_member where id = ?")
                .param(anna.value())
                .update();

        var now = RegisterFilter.of(Standing.NOW);
        assertThat(names(all(kind(KindCode.ORGANISATION)))).containsExactly("Bakkerij Yıldırım");
        assertThat(all(kind(KindCode.ORGANISATION)).getFirst().contactPerson()).contains("Mehmet Yıldırım");
        assertThat(names(all(home(Optional.of(new BlockId(block)), Optional.empty()))))
                .containsExactly("Anna de Wit");
        assertThat(names(all(home(Optional.empty(), Optional.of(new LandlordId(landlord))))))
                .containsExactly("Anna de Wit");
        assertThat(names(all(home(Optional.of(new BlockId(landlord)), Optional.empty()))))
                .isEmpty();
        assertThat(names(all(role(Role.GARDENER)))).containsExactly("Anna de Wit");
        assertThat(names(all(role(Role.FUNDER)))).isEmpty();
        assertThat(names(all(consent(Consent.NEWS)))).containsExactly("Anna de Wit");
        assertThat(names(all(consent(Consent.PRIVACY)))).hasSize(2);
        assertThat(names(all(now))).hasSize(2);
        assertThat(names(all(
                        home(Optional.of(new BlockId(block)), Optional.empty()).withWords("bakkerij"))))
                .isEmpty();
    }

    @Test
    void membersAreChosenByTheDayOnWhichTheyJoinedFirstAndLastDayIncluded() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        database.sql("update membership_member set started_on = '2024-05-01' where id = ?")
                .param(anna.value())
                .update();

        assertThat(all(joined("2024-05-01", "2024-05-01"))).hasSize(1);
        assertThat(all(joined("2024-05-01", null))).hasSize(1);
        assertThat(all(joined(null, "2024-05-01"))).hasSize(1);
        assertThat(all(joined("2024-05-02", null))).isEmpty();
        assertThat(all(joined(null, "2024-04-30"))).isEmpty();
    }

    @Test
    void whoLeftAndWhoHasToPayAreInAPartOfTheirOwn() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var bert = members.admitted(JoinForms.of("Bert", "Bos"));
        members.admitted(JoinForms.of("Cor", "Cornelisse"));
        database.sql("update membership_member set ended_on = '2026-01-01' where id = ?")
                .param(anna.value())
                .update();
        database.sql("update membership_member set number = null, started_on = null where id = ?")
                .param(bert.value())
                .update();

        assertThat(names(all(RegisterFilter.of(Standing.NOW)))).containsExactly("Cor Cornelisse");
        assertThat(all(RegisterFilter.of(Standing.ENDED))).singleElement().satisfies(it -> assertThat(it.state())
                .isEqualTo(MemberState.ENDED));
        assertThat(all(RegisterFilter.of(Standing.AWAITING))).singleElement().satisfies(it -> assertThat(it.state())
                .isEqualTo(MemberState.AWAITING_PAYMENT));
        assertThat(all(RegisterFilter.of(Standing.ALL))).hasSize(3);
    }

    @Test
    void theTreasurerSeesNoPhonesAndNoConsents() {
        members.admitted(
                JoinForms.with(JoinForms.of("Anna", "de Wit"), "anna@example.org", "0612345678", JoinForms.REQUIRED));
        assertThat(all(RegisterFilter.of(Standing.NOW)).getFirst().phone()).isPresent();

        people.signedIn("Pieter", Role.TREASURER);

        assertThat(all(RegisterFilter.of(Standing.NOW)).getFirst().phone()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> all(consent(Consent.NEWS)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.count(consent(Consent.NEWS), 10));
    }

    @Test
    void onlyRolesThatFewPeopleHaveCanBeChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> role(Role.MEMBER));
    }

    private List<MemberSummary> all(RegisterFilter filter) {
        return register.search(filter, RegisterOrder.BY_NAME, 0, 100);
    }

    private static List<String> names(List<MemberSummary> members) {
        return members.stream().map(MemberSummary::name).toList();
    }
}
