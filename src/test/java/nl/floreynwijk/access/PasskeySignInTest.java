package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in with a passkey. */
class PasskeySignInTest extends PasskeySteps {

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    PasskeyHolders holders;

    @Autowired
    Cooperative cooperative;

    @Test
    void aPasskeySignsItsHolderIn() {
        assertThat(add(phone, "Telefoon")).isEqualTo(new PasskeyAddResult.Added("Telefoon"));
        assertThat(passkeys.mine()).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Telefoon");
            assertThat(passkey.lastUsedAt()).isEmpty();
        });

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.SignedIn(LocalPath.START));

        assertThat(currentAccount.find()).contains(anna);
        assertThat(SessionAge.of(TestSessions.current()).orElseThrow().proof()).isEqualTo(Proof.PASSKEY);
        assertThat(passkeys.mine()).singleElement().satisfies(passkey -> assertThat(passkey.lastUsedAt())
                .isPresent());
        assertThat(trail()).containsExactly("passkey-added", "signed-in-by-passkey");
    }

    @Test
    void nobodyComesInByAnAnswerThatWasGivenBefore() {
        add(phone, "Telefoon");
        asVisitor();
        var question = signIn.askForPasskey();
        var answer = phone.sign(question);
        signIn.withPasskey(answer, LocalPath.START, CONNECTION);
        asVisitor();

        assertThat(signIn.withPasskey(answer, LocalPath.START, CONNECTION))
                .isEqualTo(new PasskeySignInResult.Expired());
        signIn.askForPasskey();
        assertThat(signIn.withPasskey(answer, LocalPath.START, CONNECTION))
                .isEqualTo(new PasskeySignInResult.Refused());
        assertThat(currentAccount.find()).isEmpty();
    }

    @Test
    void nobodyComesInByAnAnswerThatAnotherBrowserWasAskedFor() {
        add(phone, "Telefoon");
        asVisitor();
        var answer = phone.sign(signIn.askForPasskey());
        asVisitor();
        signIn.askForPasskey();

        assertThat(signIn.withPasskey(answer, LocalPath.START, CONNECTION))
                .isEqualTo(new PasskeySignInResult.Refused());
    }

    @Test
    void nobodyComesInAfterFiveMinutes() {
        add(phone, "Telefoon");
        asVisitor();
        var answer = phone.sign(signIn.askForPasskey());
        clock.advance(Duration.ofMinutes(5));

        assertThat(signIn.withPasskey(answer, LocalPath.START, CONNECTION))
                .isEqualTo(new PasskeySignInResult.Expired());
    }

    @Test
    void anAnswerThatCannotBeReadIsRefusedAndTaken() {
        add(phone, "Telefoon");
        phone.visit("x\nWARN Postman: a line that nobody wrote");

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void aNameIsWrittenSmallWhateverTheSettingSays() {
        var settings = new PortalSettings(Path.of("data"), URI.create("https://Wijk.Example.org"), false);
        var party = new RelyingParty(settings, cooperative, holders, table);

        assertThat(party.origin()).contains("https://wijk.example.org");
        assertThat(party.json(party.askToSign())).contains("\"rpId\":\"wijk.example.org\"");
    }

    @Test
    void nobodyComesInThroughAnotherSite() {
        add(phone, "Telefoon");
        phone.visit("https://portaal.evil.example");

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
        assertThat(trail()).containsExactly("passkey-added");
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void nobodyComesInWithoutShowingWhoTheyAre() {
        add(phone, "Telefoon");
        phone.stopVerifying();

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
    }

    @Test
    void nobodyComesInAsSomebodyElse() {
        add(phone, "Telefoon");
        var tablet = newDevice();
        cameInByALink(people.open("bert", Role.MEMBER));
        add(tablet, "Tablet");
        phone.claimToBeOf(tablet.handle());

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
    }

    @Test
    void aCopyOfADeviceGivesItselfAway() {
        phone.countFrom(5);
        add(phone, "Sleutelhanger");
        assertThat(signIn(phone)).isInstanceOf(PasskeySignInResult.SignedIn.class);
        assertThat(signIn(phone)).isInstanceOf(PasskeySignInResult.SignedIn.class);

        phone.countFrom(6);

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
        phone.countFrom(7);
        assertThat(signIn(phone)).isInstanceOf(PasskeySignInResult.SignedIn.class);
        phone.countFrom(0);
        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Refused());
    }

    @Test
    void aClosedAccountLetsNobodyInAndLosesItsPasskeys() {
        add(phone, "Telefoon");
        people.open("lotte", Role.ADMINISTRATOR);
        asPortal.run(() -> accounts.close(anna));
        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Unknown());

        asPortal.run(() -> accounts.reopen(anna));
        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Unknown());
    }

    @Test
    void whoReadsTheOldAddressKeepsNoPasskey() {
        add(phone, "Telefoon");
        asPortal.run(() -> accounts.correct(
                anna,
                "anna",
                "anna.deboer@example.org",
                accounts.find(anna).orElseThrow().version()));

        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Unknown());
    }

    @Test
    void anotherNameKeepsThePasskeys() {
        add(phone, "Telefoon");
        asPortal.run(() -> accounts.correct(
                anna,
                "Anna de Boer",
                "anna@example.org",
                accounts.find(anna).orElseThrow().version()));

        assertThat(signIn(phone)).isInstanceOf(PasskeySignInResult.SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://portaal.example.org", "http://mijn_huis", "https://192.0.2.1"})
    void whereNoBrowserCanHavePasskeysNobodyComesInByOne(String url) {
        add(phone, "Telefoon");
        var settings = new PortalSettings(Path.of("data"), URI.create(url), false);
        var elsewhere = new RelyingParty(settings, cooperative, holders, table);
        var asked = elsewhere.askToSign();

        assertThat(elsewhere.origin()).isEmpty();
        assertThat(elsewhere.accepts(asked, PasskeyAnswers.signed(phone.sign(elsewhere.json(asked)))))
                .isFalse();
    }

    @Test
    void tryingIsLimited() {
        IntStream.range(0, 600).forEach(_ -> signIn.withPasskey("{}", LocalPath.START, "192.0.2.51"));

        assertThat(signIn.withPasskey("{}", LocalPath.START, "192.0.2.51"))
                .isInstanceOf(PasskeySignInResult.TooMany.class);
    }

    private int refusals() {
        return database.sql(
                        "select count(*) from access_audit_entry where action = 'passkey-refused' and object_id = ?")
                .param(anna.toString())
                .query(Integer.class)
                .single();
    }
}
