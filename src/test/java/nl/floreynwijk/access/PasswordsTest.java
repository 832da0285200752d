package nl.floreynwijk.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

@PortalTest
class PasswordsTest {

    static final String SENTENCE = "drie groene fietsen";

    @Autowired
    Passwords passwords;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();

    @BeforeEach
    void annaCameInByALink() {
        anna = people.open("anna");
        TestPeople.signIn(anna, Role.RESIDENT);
        TestSessions.openedByLink(clock.instant());
    }

    @Test
    void aPasswordHasTwelveCharactersOrMore() {
        assertThat(passwords.choose("", "elf tekens!")).isEqualTo(new PasswordResult.TooShort(12));
        assertThat(passwords.choose("", "twaalf teken")).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void aPasswordHasAtMostTwoHundredCharacters() {
        assertThat(passwords.choose("", SENTENCE.repeat(20))).isEqualTo(new PasswordResult.TooLong(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "Wachtwoord2026!", "anna@example.org"})
    void aPasswordIsNotTooEasyToGuess(String obvious) {
        assertThat(passwords.choose("", obvious)).isEqualTo(new PasswordResult.TooObvious());
    }

    @Test
    void whoIsPutOutMeanwhileLeavesNoPasswordBehind() {
        var session = TestSessions.current().getId();
        sessions.registerNewSession(session, new SignedInAccount(anna));
        requireNonNull(sessions.getSessionInformation(session)).expireNow();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passwords.choose("", SENTENCE));
        assertThat(accounts.mine().hasPassword()).isFalse();
    }

    @Test
    void whoCameInByALinkJustNowIsAskedNothing() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(14));

        assertThat(passwords.needProof()).isFalse();
        assertThat(passwords.choose("", "vier blauwe fietsen")).isEqualTo(new PasswordResult.Changed());
        assertThat(passwords.remove("")).isEqualTo(new PasswordResult.Changed());
        assertThat(accounts.mine().hasPassword()).isFalse();
    }

    @Test
    void whoHasAPasswordMustGiveItToChangeItLater() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(15));

        assertThat(passwords.needProof()).isTrue();
        assertThat(passwords.choose("iets anders dan dat", "vier blauwe fietsen"))
                .isEqualTo(new PasswordResult.CurrentIsWrong());
        assertThat(passwords.choose(SENTENCE, "vier blauwe fietsen")).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void whoHasAPasswordMustGiveItToRemoveItLater() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(15));

        assertThat(passwords.remove("iets anders dan dat")).isEqualTo(new PasswordResult.CurrentIsWrong());
        assertThat(passwords.remove(SENTENCE)).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void aPasswordDoesNotProveWhatALinkProves() {
        passwords.choose("", SENTENCE);
        TestSessions.openedByPassword(clock.instant());

        assertThat(passwords.remove("")).isEqualTo(new PasswordResult.CurrentIsWrong());
        assertThat(passwords.remove(SENTENCE)).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void nobodyPlantsAPasswordInASessionThatWasLeftOpen() {
        clock.advance(Duration.ofMinutes(15));

        assertThat(passwords.choose("", SENTENCE)).isEqualTo(new PasswordResult.NeedsFreshLink());
        assertThat(passwords.remove("")).isEqualTo(new PasswordResult.NeedsFreshLink());
        assertThat(accounts.mine().hasPassword()).isFalse();
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        sessions.registerNewSession(TestSessions.current().getId(), new SignedInAccount(anna));
        sessions.registerNewSession("in another browser", new SignedInAccount(anna));

        passwords.choose("", SENTENCE);

        assertThat(sessions.getAllSessions(new SignedInAccount(anna), false))
                .extracting(SessionInformation::getSessionId)
                .containsExactly(TestSessions.current().getId());
    }

    @Test
    void aRefusedPasswordEndsNoSession() {
        sessions.registerNewSession("in another browser", new SignedInAccount(anna));

        passwords.choose("", "te kort");

        assertThat(sessions.getAllSessions(new SignedInAccount(anna), false)).hasSize(1);
    }

    @Test
    void aWrongPasswordOfNowIsInTheTrail() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(15));

        passwords.remove("iets anders dan dat");
        passwords.remove(SENTENCE);

        assertThat(database.sql("select action from access_audit_entry where actor = ? order by id")
                        .param(anna.value())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .containsExactly("password-changed", "current-password-refused", "password-removed");
    }

    @Test
    void guessingThePasswordOfAnOpenSessionIsLimited() {
        passwords.choose("", SENTENCE);
        clock.advance(Duration.ofMinutes(15));
        for (var guess = 0; guess < 10; guess++) {
            assertThat(passwords.remove("fout " + guess)).isEqualTo(new PasswordResult.CurrentIsWrong());
        }

        assertThat(passwords.remove(SENTENCE)).isInstanceOf(PasswordResult.TooMany.class);
    }

    @Test
    void aVisitorHasNoPasswordToChange() {
        TestPeople.signOut();

        assertThatThrownBy(() -> passwords.choose("", SENTENCE))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }
}
