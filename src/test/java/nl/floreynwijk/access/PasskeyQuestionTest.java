package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.session.SessionRegistry;

/** Who may be asked to make a passkey, and which answers are taken. */
class PasskeyQuestionTest extends PasskeySteps {

    @Autowired
    SessionRegistry sessions;

    @Test
    void theBrowserIsToldWhichPasskeysThereAre() {
        add(phone, "Telefoon");

        assertThat(question()).contains("excludeCredentials", phone.id(), "\"userVerification\":\"required\"");
    }

    @Test
    void nobodyPlantsAPasskeyInASessionThatWasLeftOpen() {
        clock.advance(Duration.ofMinutes(15));
        assertThat(passkeys.needFreshLink()).isTrue();
        assertThat(passkeys.request()).isEqualTo(new PasskeyRequestResult.NeedsFreshLink());

        TestSessions.openedByPassword(clock.instant());
        assertThat(passkeys.request()).isEqualTo(new PasskeyRequestResult.NeedsFreshLink());
    }

    @Test
    void aPasskeyDoesNotProveWhatALinkProves() {
        add(phone, "Telefoon");
        signIn(phone);

        assertThat(passkeys.request()).isEqualTo(new PasskeyRequestResult.NeedsFreshLink());
    }

    @Test
    void whoIsPutOutMeanwhileLeavesNoPasskeyBehind() {
        sessions.registerNewSession(TestSessions.current().getId(), new SignedInAccount(anna));
        var made = phone.make(question());
        asPortal.run(() -> accounts.correct(
                anna,
                "anna",
                "anna.deboer@example.org",
                accounts.find(anna).orElseThrow().version()));
        TestPeople.signIn(anna, Role.MEMBER);

        assertThatThrownBy(() -> passkeys.add(made, "Telefoon")).isInstanceOf(AccessDeniedException.class);
        assertThat(passkeys.mine()).isEmpty();
    }

    @Test
    void aQuestionIsForOneAnswer() {
        var question = question();
        passkeys.add(phone.make(question), "Telefoon");

        assertThat(passkeys.add(newDevice().make(question), "Nog een")).isEqualTo(new PasskeyAddResult.Expired());
    }

    @Test
    void aQuestionIsForgottenAfterFiveMinutes() {
        var made = phone.make(question());
        clock.advance(Duration.ofMinutes(5));

        assertThat(passkeys.add(made, "Telefoon")).isEqualTo(new PasskeyAddResult.Expired());
    }

    @Test
    void aQuestionIsForWhoAskedIt() {
        var made = phone.make(question());
        cameInByALink(people.open("bert", Role.MEMBER));

        assertThat(passkeys.add(made, "Van wie?")).isEqualTo(new PasskeyAddResult.Expired());
    }

    @Test
    void aQuestionIsForItsOwnSession() {
        var made = phone.make(question());
        TestSessions.inAnotherBrowser();
        cameInByALink(anna);

        assertThat(passkeys.add(made, "Telefoon")).isEqualTo(new PasskeyAddResult.Expired());
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        var made = phone.make(question());
        question();

        assertThat(passkeys.add(made, "Telefoon")).isEqualTo(new PasskeyAddResult.Refused());
    }

    @Test
    void aPasskeyMadeOnAnotherSiteIsRefused() {
        phone.visit("https://portaal.evil.example");

        assertThat(add(phone, "Telefoon")).isEqualTo(new PasskeyAddResult.Refused());
    }

    @Test
    void aPasskeyThatAnybodyCouldMakeIsRefused() {
        phone.stopVerifying();

        assertThat(add(phone, "Telefoon")).isEqualTo(new PasskeyAddResult.Refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"\"", "{\"id\":\"AA\"}", "{\"id\":\"%%\",\"clientData\":\"AA\"}"})
    void nonsenseIsRefused(String nonsense) {
        question();
        assertThat(passkeys.add(nonsense, "Telefoon")).isEqualTo(new PasskeyAddResult.Refused());

        signIn.askForPasskey();
        assertThat(signIn.withPasskey(nonsense, LocalPath.START, CONNECTION))
                .isEqualTo(new PasskeySignInResult.Refused());
    }

    @Test
    void anAnswerLongerThanAnyBrowsersIsRefused() {
        question();

        assertThat(passkeys.add("{\"id\":\"" + "A".repeat(30_000) + "\"}", "Telefoon"))
                .isEqualTo(new PasskeyAddResult.Refused());
    }

    @Test
    void askingIsLimited() {
        IntStream.range(0, 20).forEach(_ -> question());

        assertThat(passkeys.request()).isInstanceOf(PasskeyRequestResult.TooMany.class);
    }
}
