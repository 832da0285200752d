package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ApplicationsTest {

    @Autowired
    Applications applications;

    @Autowired
    Joining joining;

    @Autowired
    TestMembers members;

    @Autowired
    MemberQueries queries;

    @Autowired
    KindRepository kinds;

    @Autowired
    Memberships memberships;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Test
    void whoeverIsApprovedIsAMemberWithTheNextNumberAndAHome() {
        var first = approve(JoinForms.of("Anna", "de Wit"));
        var second = approve(JoinForms.of("Bert", "Bos"));

        assertThat(second.number()).isEqualTo(first.number() + 1);
        var anna = queries.find(members.memberOf("anna@example.org")).orElseThrow();
        assertThat(anna.state()).isEqualTo(MemberState.MEMBER);
        assertThat(anna.number()).contains(first.number());
        assertThat(anna.startedOn()).contains(today());
        assertThat(anna.address().orElseThrow()).hasToString("Bomenstraat 12-bis A, 3812 AB Amersfoort");
        assertThat(anna.wishes()).containsExactlyInAnyOrder(Wish.VOTE, Wish.GREEN);
        assertThat(anna.agreesTo(Consent.PRIVACY)).isTrue();
        assertThat(anna.agreesTo(Consent.NEWS)).isFalse();
    }

    @Test
    void aMemberHasAnAccountWithTheRoleAndIsWelcomed() {
        var admitted = approve(JoinForms.of("Anna", "de Wit"));

        var account = enrolment.holderOf(new EmailAddress("anna@example.org")).orElseThrow();
        people.signIn(account);
        assertThat(memberships.of(account)).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(admitted.number());
            assertThat(it.votes()).isTrue();
            assertThat(it.dwelling()).isPresent();
        });
        assertThat(lastMail("anna@example.org")).contains("Uw lidnummer is " + admitted.number() + ".");
    }

    @Test
    void whoeverHasAnAccountAlreadyKeepsIt() {
        var anna = people.open("Anna", Role.RESIDENT);

        approve(JoinForms.of("Anna", "de Wit"));

        assertThat(memberships.of(anna)).hasSize(1);
    }

    @Test
    void aSupporterHasNoVoteAndNoDwellingHere() {
        var form = JoinForms.of("Grace", "Owusu");
        var supporter = new JoinForm(
                KindCode.SUPPORTER,
                form.givenName(),
                form.familyName(),
                "",
                "",
                form.email(),
                "",
                form.address(),
                form.wishes(),
                form.consents(),
                form.language());

        approve(supporter);

        assertThat(memberships.of(accountOf("grace@example.org")))
                .singleElement()
                .satisfies(it -> assertThat(it.votes()).isFalse());
    }

    @Test
    void anApplicationIsDecidedOnce() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);
        assertThat(applications.approve(id)).isInstanceOf(DecisionResult.Admitted.class);

        assertThat(applications.refuse(id, "te laat"))
                .isEqualTo(new DecisionResult.DecidedAlready("Anna de Wit", Decision.APPROVED));
        assertThat(count("membership_member")).isEqualTo(1);
    }

    @Test
    void nobodyIsApprovedBeforeTheyConfirmed() {
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.approve(ApplicationId.random())).isEqualTo(new DecisionResult.Gone());
    }

    @Test
    void whoeverWasPutOutComesBackWithoutTheOldRoles() {
        var lotte = people.open("Lotte", Role.ADMINISTRATOR, Role.TREASURER);
        people.open("Kees", Role.ADMINISTRATOR);
        people.signedIn("Root", Role.ADMINISTRATOR);
        accounts.close(lotte);
        TestPeople.signOut();
        var id = members.confirmed(JoinForms.of("Lotte", "Smit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.approve(id)).isInstanceOf(DecisionResult.Admitted.class);

        assertThat(enrolment.rolesOf(lotte)).containsExactly(Role.MEMBER);
    }

    @Test
    void whoeverIsRefusedReadsWhyAndMayApplyAgain() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.refuse(id, " U woont niet in de wijk. "))
                .isEqualTo(new DecisionResult.Refused("Anna de Wit"));

        assertThat(lastMail("anna@example.org")).contains("U woont niet in de wijk.");
        members.confirmed(JoinForms.of("Anna", "de Wit"));
        assertThat(oddities()).containsExactly(new Oddity(Oddity.Sort.REFUSED_BEFORE, List.of()));
    }

    @Test
    void aRefusalIsForgottenAfterAYear() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);
        applications.refuse(id, "U woont niet in de wijk.");

        clock.advance(Duration.ofDays(364));
        joining.forgetUnconfirmed();
        assertThat(kept(id)).isTrue();
        clock.advance(Duration.ofDays(2));
        joining.forgetUnconfirmed();
        assertThat(kept(id)).isFalse();
    }

    private boolean kept(ApplicationId id) {
        return database.sql("select count(*) from membership_application where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void aRefusalNeedsAReason() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.refuse(id, "  ")).isEqualTo(new DecisionResult.NoReason());
        assertThat(applications.refuse(id, "x".repeat(501))).isEqualTo(new DecisionResult.NoReason());
        assertThat(applications.waiting()).hasSize(1);
    }

    @Test
    void whereAContributionIsAskedNobodyIsAMemberBeforeItIsPaid() {
        ask(Euros.of(10), Euros.of(5));
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.approve(id))
                .isEqualTo(new DecisionResult.AdmittedWhenPaid(
                        members.memberOf("anna@example.org"), "Anna de Wit", Euros.of(15)));

        assertThat(memberships.of(accountOf("anna@example.org"))).isEmpty();
        assertThat(lastMail("anna@example.org")).contains("€ 15,00");
    }

    @Test
    void onlyTheBoardDecidesAndOnlyTheOfficeLooks() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        for (var role : Set.of(Role.MEMBER, Role.TREASURER, Role.FUNDER, Role.ADMINISTRATOR)) {
            people.signedIn("x-" + role, role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(applications::waiting);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> applications.approve(id));
        }
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(applications.waiting()).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> applications.approve(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> applications.approveAs(id, KindCode.SUPPORTER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> applications.refuse(id, "x"));
    }

    private void ask(Euros contribution, Euros share) {
        var kind = kinds.findById(KindCode.RESIDENT).orElseThrow();
        assertThat(kind.ask(new Terms(today().plusDays(1), contribution, Frequency.YEARLY, share), today()))
                .isTrue();
        kinds.save(kind);
        clock.advance(Duration.ofDays(1));
    }

    private DecisionResult.Admitted approve(JoinForm form) {
        var id = members.confirmed(form);
        people.signedIn("amina-" + id, Role.BOARD);
        return (DecisionResult.Admitted) applications.approve(id);
    }

    private List<Oddity> oddities() {
        people.signedIn("board-" + ApplicationId.random(), Role.BOARD);
        return applications.waiting().getLast().oddities();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private AccountId accountOf(String email) {
        return enrolment.holderOf(new EmailAddress(email)).orElseThrow();
    }

    private @Nullable String lastMail(String address) {
        return database.sql("select text from notification_mail where address = ? order by created_at desc, id limit 1")
                .param(address)
                .query(String.class)
                .single();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
