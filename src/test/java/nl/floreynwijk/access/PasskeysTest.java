package nl.floreynwijk.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;

@PortalTest
class PasskeysTest {

    static final String CONNECTION = "192.0.2.50";

    @Autowired
    Passkeys passkeys;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Autowired
    PasskeyTable table;

    @Autowired
    PasskeyHolders holders;

    @Autowired
    Cooperative cooperative;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();
    FakeDevice phone = new FakeDevice("");

    @BeforeEach
    void annaCameInByALink() {
        phone = newDevice();
        anna = people.open("anna", Role.MEMBER);
        cameInByALink(anna);
    }

    // --- making one ---

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
    void whatSpringSecurityNeedsIsKeptAsItWas() {
        add(phone, "Telefoon");

        var passkey = table.findByCredentialId(Bytes.fromBase64(phone.id()));

        assertThat(passkey).isNotNull().satisfies(it -> {
            assertThat(it.getCredentialId().toBase64UrlString()).isEqualTo(phone.id());
            assertThat(it.getUserEntityUserId().getBytes()).isEqualTo(phone.handle());
            assertThat(it.getPublicKey().getBytes()).hasSize(77);
            assertThat(it.getTransports())
                    .containsExactlyInAnyOrder(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID);
            assertThat(it.isUvInitialized()).isTrue();
            assertThat(it.isBackupEligible()).isFalse();
            assertThat(it.isBackupState()).isFalse();
            assertThat(it.getSignatureCount()).isZero();
            assertThat(it.getLabel()).isEqualTo("Telefoon");
        });
        assertThat(table.findByUserId(new Bytes(phone.handle()))).hasSize(1);
    }

    @Test
    void aDeviceDoesNotLearnTheAccountsId() {
        add(phone, "Telefoon");

        assertThat(new String(phone.handle(), ISO_8859_1)).hasSize(32).doesNotContain(anna.toString());
    }

    @Test
    void theBrowserIsToldWhichPasskeysThereAre() {
        add(phone, "Telefoon");

        assertThat(question()).contains("excludeCredentials", phone.id(), "\"userVerification\":\"required\"");
    }

    @Test
    void theSamePasskeyIsNotAddedTwice() {
        add(phone, "Telefoon");

        assertThat(add(phone, "Nog eens")).isEqualTo(new PasskeyAddResult.Refused());
        assertThat(passkeys.mine()).hasSize(1);
    }

    @Test
    void aPasskeyOfSomebodyElseIsNotAddedToo() {
        add(phone, "Telefoon");
        cameInByALink(people.open("bert", Role.MEMBER));

        assertThat(add(phone, "Van Anna")).isEqualTo(new PasskeyAddResult.Refused());
    }

    @Test
    void aSecondPasskeyOfTheSameNameGetsANumber() {
        add(phone, "Chrome op Android");

        assertThat(add(newDevice(), "Chrome op Android")).isEqualTo(new PasskeyAddResult.Added("Chrome op Android 2"));
        assertThat(add(newDevice(), "Chrome op Android")).isEqualTo(new PasskeyAddResult.Added("Chrome op Android 3"));
    }

    @Test
    void nobodyHasMoreThanTen() {
        for (var device = 0; device < 9; device++) {
            add(newDevice(), "Apparaat");
        }
        var question = question();
        add(newDevice(), "Apparaat");

        assertThat(passkeys.request()).isEqualTo(new PasskeyRequestResult.Enough(10));
        assertThat(passkeys.add(phone.make(question), "Elfde")).isNotInstanceOf(PasskeyAddResult.Added.class);
        assertThat(passkeys.mine()).hasSize(10);
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

    @Test
    void aVisitorHasNoPasskeys() {
        TestPeople.signOut();

        assertThatThrownBy(() -> passkeys.request())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> passkeys.mine())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    // --- coming in with one ---

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
    void aRemovedPasskeySignsNobodyIn() {
        add(phone, "Telefoon");
        add(newDevice(), "Tablet");
        passkeys.remove(passkeys.mine().getFirst().id());

        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Tablet");
        assertThat(signIn(phone)).isEqualTo(new PasskeySignInResult.Unknown());
        assertThat(trail()).containsExactly("passkey-added", "passkey-added", "passkey-removed");
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
        IntStream.range(0, 60).forEach(_ -> signIn.withPasskey("{}", LocalPath.START, "192.0.2.51"));

        assertThat(signIn.withPasskey("{}", LocalPath.START, "192.0.2.51"))
                .isInstanceOf(PasskeySignInResult.TooMany.class);
    }

    // --- naming and removing ---

    @Test
    void aPasskeyGetsAnotherName() {
        add(phone, "Chrome op Android");
        var id = passkeys.mine().getFirst().id();

        assertThat(passkeys.rename(id, " ")).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, "x".repeat(61))).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, "van\u202Eachteren")).isEqualTo(new PasskeyRenameResult.NotAName(60));
        assertThat(passkeys.rename(id, " Mijn telefoon ")).isEqualTo(new PasskeyRenameResult.Renamed());
        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Mijn telefoon");
    }

    @Test
    void nobodyTouchesAPasskeyOfSomebodyElse() {
        add(phone, "Telefoon");
        var id = passkeys.mine().getFirst().id();
        cameInByALink(people.open("bert", Role.MEMBER));

        assertThat(passkeys.mine()).isEmpty();
        assertThat(passkeys.rename(id, "Van Bert")).isEqualTo(new PasskeyRenameResult.Gone());
        passkeys.remove(id);

        cameInByALink(anna);
        assertThat(passkeys.mine()).extracting(PasskeySummary::name).containsExactly("Telefoon");
    }

    private void cameInByALink(AccountId account) {
        people.signIn(account);
        TestSessions.openedByLink(clock.instant());
    }

    private static void asVisitor() {
        TestPeople.signOut();
        TestSessions.inAnotherBrowser();
    }

    private FakeDevice newDevice() {
        return new FakeDevice(passkeys.origin().orElseThrow());
    }

    private String question() {
        return switch (passkeys.request()) {
            case PasskeyRequestResult.Requested(var options) -> options;
            case PasskeyRequestResult refused -> throw new AssertionError(refused);
        };
    }

    private PasskeyAddResult add(FakeDevice device, String name) {
        return passkeys.add(device.make(question()), name);
    }

    /** In a browser in which nobody is signed in. */
    private PasskeySignInResult signIn(FakeDevice device) {
        asVisitor();
        return signIn.withPasskey(device.sign(signIn.askForPasskey()), LocalPath.START, CONNECTION);
    }

    private List<String> trail() {
        return database.sql("select action from access_audit_entry where actor = ? order by id")
                .param(anna.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private int refusals() {
        return database.sql(
                        "select count(*) from access_audit_entry where action = 'passkey-refused' and object_id = ?")
                .param(anna.toString())
                .query(Integer.class)
                .single();
    }
}
