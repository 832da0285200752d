package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test comes from a connection of its own, for attempts are counted. */
@PortalTest
class SignInTest {

    @Autowired
    Credentials credentials;

    @Autowired
    Sessions sessions;

    @Autowired
    RateLimits limits;

    @Autowired
    Passwords passwords;

    @Autowired
    PasskeyProofs passkeys;

    @Autowired
    SignInLinks links;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    QueryCounter queries;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    SignIn signIn;

    @BeforeEach
    void doEverythingAtOnce() {
        signIn = new SignIn(credentials, passkeys, sessions, limits, Runnable::run);
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() {
        people.open("anna");

        assertThat(signIn.requestLink("anna@example.org", LocalPath.START, "192.0.2.2"))
                .isEqualTo(signIn.requestLink("nobody@example.org", LocalPath.START, "192.0.2.2"))
                .isEqualTo(new LinkRequestResult.Requested(Duration.ofMinutes(15)));
    }

    @Test
    void theAnswerComesBeforeAnybodyLooksWhetherTheAddressIsKnown() {
        people.open("anna");
        var later = new ArrayList<Runnable>();
        var before = mails();

        new SignIn(credentials, passkeys, sessions, limits, later::add)
                .requestLink("anna@example.org", LocalPath.START, "192.0.2.7");

        assertThat(mails()).isEqualTo(before);
        later.forEach(Runnable::run);
        assertThat(mails()).isEqualTo(before + 1);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        people.open("anna");

        assertThat(signIn.withPassword("anna@example.org", "iets heel anders", LocalPath.START, "192.0.2.3"))
                .isEqualTo(signIn.withPassword("nobody@example.org", "iets heel anders", LocalPath.START, "192.0.2.3"))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    void aWrongPasswordAsksNoMoreOfTheDatabaseThanAnUnknownAddress() {
        var anna = people.open("anna");
        TestPeople.signIn(anna, Role.MEMBER);
        TestSessions.openedByLink(clock.instant());
        passwords.choose("", "drie groene fietsen");
        TestPeople.signOut();
        var later = new ArrayList<Runnable>();
        signIn = new SignIn(credentials, passkeys, sessions, limits, later::add);

        assertThat(queries.during(() -> guessFor("anna@example.org")))
                .isEqualTo(queries.during(() -> guessFor("nobody@example.org")))
                .hasSize(1);
        assertThat(refusalsOf(anna)).isZero();

        later.forEach(Runnable::run);
        assertThat(refusalsOf(anna)).isEqualTo(1);
    }

    private void guessFor(String address) {
        signIn.withPassword(address, "iets heel anders", LocalPath.START, "192.0.2.8");
    }

    private int refusalsOf(AccountId account) {
        return database.sql(
                        "select count(*) from access_audit_entry where action = 'password-refused' and object_id = ?")
                .param(account.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void aPasswordOpensASession() {
        var anna = people.open("anna");
        TestPeople.signIn(anna, Role.MEMBER);
        TestSessions.openedByLink(clock.instant());
        passwords.choose("", "drie groene fietsen");
        TestPeople.signOut();

        signIn.withPassword("anna@example.org", "drie groene fietsen", LocalPath.START, "192.0.2.9");

        assertThat(currentAccount.find()).contains(anna);
        assertThat(passwords.needProof()).isTrue();
    }

    @Test
    void aLinkOpensASessionInWhichNothingHasToBeProved() {
        var anna = people.open("anna");

        signIn.withLink(
                CredentialsTest.tokenIn(links.make(anna, LocalPath.START)).value(), "192.0.2.10");

        assertThat(currentAccount.find()).contains(anna);
        assertThat(passwords.needProof()).isFalse();
    }

    @Test
    void aLinkTellsWhomItSignsInWithoutBeingUsedUp() {
        var token = CredentialsTest.tokenIn(links.make(people.open("Anna de Wit"), LocalPath.START))
                .value();

        assertThat(signIn.check(token, "192.0.2.11")).isEqualTo(new LinkCheckResult.Works("Anna de Wit"));
        assertThat(signIn.check(token, "192.0.2.11")).isEqualTo(new LinkCheckResult.Works("Anna de Wit"));
        assertThat(signIn.withLink(token, "192.0.2.11")).isEqualTo(new SignInResult.SignedIn(LocalPath.START));
        assertThat(signIn.check(token, "192.0.2.11")).isEqualTo(new LinkCheckResult.Refused());
    }

    @Test
    void theLinkOfAClosedAccountTellsNobodysName() {
        var anna = people.open("anna");
        var token = CredentialsTest.tokenIn(links.make(anna, LocalPath.START)).value();
        asPortal.run(() -> accounts.close(anna));

        assertThat(signIn.check(token, "192.0.2.12")).isEqualTo(new LinkCheckResult.Refused());
    }

    @Test
    void lookingAtLinksIsLimitedAsUsingThemIs() {
        assertThat(signIn.check("guess", "192.0.2.13")).isEqualTo(new LinkCheckResult.Refused());
        // Not by looking at as many links, which on a busy machine takes so long that one more attempt comes back
        for (var guess = 1; guess < SignIn.LINK_USES_FROM_CONNECTION.attempts(); guess++) {
            limits.exceeded(SignIn.LINK_USES_FROM_CONNECTION, "192.0.2.13");
        }

        assertThat(signIn.check("guess", "192.0.2.13")).isInstanceOf(LinkCheckResult.TooMany.class);
        assertThat(signIn.withLink("guess", "192.0.2.13")).isInstanceOf(SignInResult.TooMany.class);
    }

    @Test
    void ofAThousandRequestsForOneAddressFiveSendMail() {
        people.open("bella");
        var before = mails();

        var requested = IntStream.range(0, 1000)
                .mapToObj(it -> signIn.requestLink("Bella@example.org", LocalPath.START, "198.51.100." + it % 250))
                .filter(LinkRequestResult.Requested.class::isInstance)
                .count();

        assertThat(requested).isEqualTo(5);
        assertThat(mails() - before).isEqualTo(5);
    }

    @Test
    void ofAThousandPasswordsFromOneConnectionSixtyAreTried() {
        var timeStandsStill = new RateLimits(Clock.fixed(clock.instant(), ZoneOffset.UTC));
        signIn = new SignIn(credentials, passkeys, sessions, timeStandsStill, Runnable::run);

        var tried = IntStream.range(0, 1000)
                .mapToObj(it ->
                        signIn.withPassword("guess-" + it + "@example.org", "a password", LocalPath.START, "192.0.2.4"))
                .filter(SignInResult.Refused.class::isInstance)
                .count();

        assertThat(tried).isEqualTo(60);
    }

    @Test
    void anAddressThatIsNoneIsAnsweredAtOnce() {
        assertThat(signIn.requestLink("anna@example.org\nBcc: bert@example.org", LocalPath.START, "192.0.2.5"))
                .isEqualTo(new LinkRequestResult.NotAnAddress());
    }

    private long mails() {
        return database.sql("select count(*) from notification_mail")
                .query(Long.class)
                .single();
    }
}
