package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CorrectionsTest {

    static final MemberCorrection RIGHT = new MemberCorrection(
            "Anna", "de Wit", "", "", new TypedAddress("3812 AB", "12-bis A", "Bomenstraat", ""), Optional.empty());

    @Autowired
    Corrections corrections;

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void sanneIsCoordinator() {
        people.signedIn("Sanne", Role.COORDINATOR);
    }

    @Test
    void nameAndPhoneAreCorrectedInRegisterSearchAccountAndTrail() {
        var anna = members.admitted(JoinForms.of("Ana", "de Witt"));

        assertThat(corrections.correct(
                        anna,
                        new MemberCorrection(" Anna ", "de Wit", "", "06 12345678", RIGHT.address(), Optional.empty()),
                        version(anna)))
                .isEqualTo(new MemberCorrectionResult.Corrected("Anna de Wit"));

        var found =
                register.search(RegisterFilter.of(Standing.NOW).withWords("anna wit"), RegisterOrder.BY_NAME, 0, 10);
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna de Wit");
            assertThat(it.phone()).contains(new PhoneNumber("+31612345678"));
        });
        assertThat(database.sql(
                                "select name from access_account where id = (select account_id from membership_member where id = ?)")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Anna de Wit");
        assertThat(members.haveWordsInStep()).isTrue();
        assertThat(actionsOn(anna)).containsExactly("phone-changed", "renamed", "started");
    }

    @Test
    void whatIsRightAlreadyLeavesNoTrace() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));

        corrections.correct(anna, RIGHT, version(anna));

        assertThat(actionsOn(anna)).containsExactly("started");
        assertThat(version(anna)).isZero();
    }

    @Test
    void anAddressThatIsCorrectedIsNoMove() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var before = register.find(anna).orElseThrow().details().homes().getFirst();

        corrections.correct(
                anna,
                new MemberCorrection(
                        "Anna",
                        "de Wit",
                        "",
                        "",
                        new TypedAddress("3812 CD", "7", "Noordewierweg", ""),
                        Optional.empty()),
                version(anna));

        assertThat(register.find(anna).orElseThrow().details().homes())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.address().line()).isEqualTo("Noordewierweg 7");
                    assertThat(it.from()).isEqualTo(before.from());
                });
        assertThat(register.search(
                        RegisterFilter.of(Standing.NOW).withWords("noordew 7"), RegisterOrder.BY_NAME, 0, 10))
                .hasSize(1);
        assertThat(actionsOn(anna)).containsExactly("address-corrected", "started");
    }

    @Test
    void anOrganisationIsInTheShopkeepersAssociationFromADayOn() {
        var shop = members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij Yildirim", "12345678"));
        var since = LocalDate.of(2024, 5, 1);

        var result = corrections.correct(
                shop,
                new MemberCorrection(
                        "Mehmet", "Yıldırım", "Bakkerij Yıldırım", "", RIGHT.address(), Optional.of(since)),
                version(shop));

        assertThat(result).isEqualTo(new MemberCorrectionResult.Corrected("Bakkerij Yıldırım"));
        assertThat(register.find(shop).orElseThrow().details().associationSince())
                .contains(since);
        assertThat(register.find(shop).orElseThrow().details().kvk()).contains(new KvkNumber("12345678"));
        assertThat(actionsOn(shop)).containsExactly("organisation-changed", "started");
    }

    @Test
    void nobodyIsInTheAssociationFromADayThatHasStillToCome() {
        var shop = members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij", "12345678"));

        assertThat(corrections.correct(
                        shop,
                        new MemberCorrection(
                                "Mehmet",
                                "Yıldırım",
                                "Bakkerij",
                                "",
                                RIGHT.address(),
                                Optional.of(LocalDate.of(2999, 1, 1))),
                        version(shop)))
                .isEqualTo(new MemberCorrectionResult.NotYet());
    }

    @Test
    void allThatCannotBeTakenIsSaidAtOnce() {
        var shop = members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij", "12345678"));

        assertThat(corrections.correct(
                        shop,
                        new MemberCorrection(
                                " ", "x".repeat(100), "", "12", new TypedAddress("x", "y", "", ""), Optional.empty()),
                        version(shop)))
                .isEqualTo(new MemberCorrectionResult.Refused(List.of(
                        JoinProblem.NO_ORGANISATION,
                        JoinProblem.NO_GIVEN_NAME,
                        JoinProblem.NO_FAMILY_NAME,
                        JoinProblem.NOT_A_PHONE_NUMBER,
                        JoinProblem.NOT_A_POSTCODE,
                        JoinProblem.NOT_A_HOUSE_NUMBER)));
    }

    @Test
    void whoeverComesSecondHearsThatSomebodyElseWasThere() {
        var anna = members.admitted(JoinForms.of("Ana", "de Wit"));
        var seen = version(anna);
        corrections.correct(anna, RIGHT, seen);

        assertThat(corrections.correct(anna, RIGHT, seen)).isEqualTo(new MemberCorrectionResult.ChangedMeanwhile());
    }

    @Test
    void whatEndedStaysAsItWas() {
        var anna = members.admitted(JoinForms.of("Ana", "de Wit"));
        database.sql("update membership_member set ended_on = '2026-01-01' where id = ?")
                .param(anna.value())
                .update();

        assertThat(corrections.correct(anna, RIGHT, version(anna))).isEqualTo(new MemberCorrectionResult.Ended());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "COORDINATOR"})
    void nobodyElseCorrects(Role role) {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        people.signedIn("x", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> corrections.correct(anna, RIGHT, 0));
    }

    private int version(MemberId member) {
        return register.find(member).orElseThrow().details().version();
    }

    private List<String> actionsOn(MemberId member) {
        return audit.about(List.of(member.toString())).stream()
                .map(AuditEntry::action)
                .map(it -> it.name())
                .sorted()
                .toList();
    }
}
