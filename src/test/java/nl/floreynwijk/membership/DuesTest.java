package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DuesTest {

    @Autowired
    Dues dues;

    @Autowired
    Applications applications;

    @Autowired
    MemberRepository repository;

    @Autowired
    Memberships memberships;

    @Autowired
    KindRepository kinds;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void askFifteenEuros() {
        var kind = kinds.findById(KindCode.RESIDENT).orElseThrow();
        kind.ask(new Terms(today().plusDays(1), Euros.of(10), Frequency.YEARLY, Euros.of(5)), today());
        kinds.save(kind);
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void theMembershipStartsWhenEverythingIsPaid() {
        var due = approve(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Pieter", Role.TREASURER);

        assertThat(receive(due, 500)).isEqualTo(new PaymentResult.PartlyPaid("Anna de Wit", Euros.of(10)));
        assertThat(anna().isActive()).isFalse();
        assertThat(receive(due, 1000)).isInstanceOf(PaymentResult.Started.class);

        assertThat(anna().isActive()).isTrue();
        assertThat(memberships.of(anna().account())).hasSize(1);
        assertThat(members.haveWordsInStep()).isTrue();
        assertThat(dues.open()).isEmpty();
    }

    @Test
    void numbersFollowTheOrderInWhichPeoplePaid() {
        var first = approve(JoinForms.of("Anna", "de Wit"));
        var second = approve(JoinForms.of("Bert", "Bos"));
        people.signedIn("Pieter", Role.TREASURER);

        var bert = (PaymentResult.Started) receive(second, 1500);
        var anna = (PaymentResult.Started) receive(first, 1500);

        assertThat(anna.number()).isEqualTo(bert.number() + 1);
    }

    @Test
    void aPaymentThatIsSentTwiceCameInOnce() {
        var due = approve(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Pieter", Role.TREASURER);
        var payment = PaymentId.random();

        dues.receive(due, payment, Euros.of(5), today());
        var again = dues.receive(due, payment, Euros.of(5), today());

        assertThat(again).isEqualTo(new PaymentResult.PartlyPaid("Anna de Wit", Euros.of(10)));
        assertThat(dues.open()).singleElement().satisfies(it -> {
            assertThat(it.received()).isEqualTo(Euros.of(5));
            assertThat(it.left()).isEqualTo(Euros.of(10));
        });
    }

    @Test
    void whoeverNeedNotPayIsLetInWithAReason() {
        var due = approve(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Pieter", Role.TREASURER);

        assertThat(dues.waive(due, " ")).isEqualTo(new PaymentResult.NoReason());
        assertThat(dues.waive(due, "Bijzondere bijstand")).isInstanceOf(PaymentResult.Started.class);
        assertThat(dues.waive(due, "nog eens")).isEqualTo(new PaymentResult.SettledAlready());
        assertThat(receive(due, 1500)).isEqualTo(new PaymentResult.SettledAlready());
    }

    @Test
    void noAmountIsRefusedAndSoIsADayThatHasStillToCome() {
        var due = approve(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Pieter", Role.TREASURER);

        assertThat(receive(due, 0)).isEqualTo(new PaymentResult.NotAnAmount());
        assertThat(receive(due, -1)).isEqualTo(new PaymentResult.NotAnAmount());
        assertThat(receive(due, 10_000_001)).isEqualTo(new PaymentResult.NotAnAmount());
        assertThat(dues.receive(due, PaymentId.random(), Euros.of(1), today().plusDays(1)))
                .isEqualTo(new PaymentResult.NotADay(today()));
    }

    @Test
    void onlyTheTreasurerNotesMoney() {
        var due = approve(JoinForms.of("Anna", "de Wit"));
        for (var role : Set.of(Role.MEMBER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.FUNDER)) {
            people.signedIn("x-" + role, role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(dues::open);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> receive(due, 1500));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dues.waive(due, "x"));
        }
        people.signedIn("Amina", Role.BOARD);
        assertThat(dues.open()).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> receive(due, 1500));
    }

    private PaymentResult receive(DueId due, long cents) {
        return dues.receive(due, PaymentId.random(), new Euros(cents), today());
    }

    private DueId approve(JoinForm form) {
        var id = members.confirmed(form);
        people.signedIn("amina-" + id, Role.BOARD);
        assertThat(applications.approve(id)).isInstanceOf(DecisionResult.AdmittedWhenPaid.class);
        return dues.open().getLast().id();
    }

    private Member anna() {
        return repository.findById(members.memberOf("anna@example.org")).orElseThrow();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
