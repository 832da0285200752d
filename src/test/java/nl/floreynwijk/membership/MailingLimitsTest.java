package nl.floreynwijk.membership;

import static nl.floreynwijk.membership.MailingsTest.EVERYBODY;
import static nl.floreynwijk.membership.MailingsTest.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may write to members, and how often. */
@PortalTest
class MailingLimitsTest {

    @Autowired
    Mailings mailings;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    AccountId amina = AccountId.random();

    @BeforeEach
    void annaAndBertAreMembers() {
        members.signedIn("Anna");
        members.signedIn("Bert");
        amina = people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void nobodyTestsWithoutEnd() {
        for (var test = 0; test < 10; test++) {
            assertThat(mailings.test(FORM)).isEqualTo(new MailingResult.TestSent());
        }
        assertThat(mailings.test(FORM)).isInstanceOf(MailingResult.TooOften.class);

        clock.advance(Duration.ofHours(1));
        assertThat(mailings.test(FORM)).isEqualTo(new MailingResult.TestSent());
    }

    @Test
    void mailToEverybodyIsRare() {
        sendNumbers(3, EVERYBODY);
        people.signedIn("Sanne", Role.COORDINATOR);
        clock.advance(Duration.ofHours(23));

        assertThat(send(FORM, EVERYBODY))
                .isInstanceOfSatisfying(MailingResult.TooOften.class, it -> assertThat(it.retryAfter())
                        .isBetween(Duration.ofMinutes(50), Duration.ofHours(1)));
        assertThat(send(FORM, EVERYBODY.withWords("anna"))).isEqualTo(new MailingResult.Sent(1));
        clock.advance(Duration.ofHours(1));
        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
    }

    @Test
    void aFilterThatFiltersNothingIsEverybodyToo() {
        sendNumbers(
                3,
                new RegisterFilter(
                        "",
                        Standing.NOW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1900, 1, 1)),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(send(FORM, EVERYBODY)).isInstanceOf(MailingResult.TooOften.class);
    }

    @Test
    void nobodySendsWithoutEnd() {
        sendNumbers(10, EVERYBODY.withWords("anna"));

        assertThat(send(FORM, EVERYBODY.withWords("anna"))).isInstanceOf(MailingResult.TooOften.class);
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(send(FORM, EVERYBODY.withWords("anna"))).isEqualTo(new MailingResult.Sent(1));
    }

    private void sendNumbers(int many, RegisterFilter filter) {
        for (var number = 0; number < many; number++) {
            assertThat(send(new MailingForm("Nummer " + number, "x", "", ""), filter))
                    .isInstanceOf(MailingResult.Sent.class);
        }
    }

    @Test
    void onlyTheOfficeWritesToMembers() {
        for (var role : List.of(Role.MEMBER, Role.TREASURER, Role.ADMINISTRATOR, Role.GARDENER)) {
            people.signedIn("x-" + role, role);
            expectNothingIsAllowed();
        }
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(send(FORM, EVERYBODY)).isEqualTo(new MailingResult.Sent(2));
    }

    @Test
    void nobodyWritesToMembersInTheNameOfSomebodyElse() {
        people.actFor(amina, people.open("Sanne", Role.COORDINATOR));

        expectNothingIsAllowed();
    }

    private void expectNothingIsAllowed() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> send(FORM, EVERYBODY));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mailings.test(FORM));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mailings.preview(FORM));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mailings.reach(EVERYBODY));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mailings.sent(0, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mailings.find(MailingId.random()));
    }

    private MailingResult send(MailingForm form, RegisterFilter filter) {
        return mailings.send(MailingId.random(), form, filter);
    }
}
