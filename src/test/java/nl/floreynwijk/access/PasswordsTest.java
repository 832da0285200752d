package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class PasswordsTest {

    static final String SENTENCE = "drie groene fietsen";

    @Autowired
    Passwords passwords;

    @Autowired
    TestPeople people;

    @BeforeEach
    void annaIsSignedIn() {
        TestPeople.signIn(people.open("anna"), Role.RESIDENT);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        TestPeople.signOut();
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
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "121212121212", "anna@example.org"})
    void aPasswordIsNotTooEasyToGuess(String obvious) {
        assertThat(passwords.choose("", obvious)).isEqualTo(new PasswordResult.TooObvious());
    }

    @Test
    void whoHasAPasswordMustGiveItToChangeIt() {
        passwords.choose("", SENTENCE);

        assertThat(passwords.choose("iets anders dan dat", "vier blauwe fietsen"))
                .isEqualTo(new PasswordResult.CurrentIsWrong());
        assertThat(passwords.choose(SENTENCE, "vier blauwe fietsen")).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void whoHasAPasswordMustGiveItToRemoveIt() {
        passwords.choose("", SENTENCE);

        assertThat(passwords.remove("iets anders dan dat")).isEqualTo(new PasswordResult.CurrentIsWrong());
        assertThat(passwords.remove(SENTENCE)).isEqualTo(new PasswordResult.Changed());
    }

    @Test
    void guessingThePasswordOfAnOpenSessionIsLimited() {
        passwords.choose("", SENTENCE);
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
