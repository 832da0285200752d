package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CredentialsTest {

    @Autowired
    Credentials credentials;

    @Autowired
    SignInLinks links;

    @Autowired
    Passwords passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Test
    void aLinkSignsItsHolderInOnce() {
        var anna = people.open("anna");
        var token = tokenFor(anna);

        assertThat(credentials.useLink(token))
                .map(SignInLinks.UsedLink::account)
                .contains(anna);
        assertThat(credentials.useLink(token)).isEmpty();
    }

    @Test
    void aLinkRemembersThePageItWasAskedFor() {
        var anna = people.open("anna");
        var link = links.make(anna, new LocalPath("/mijn/berichten"));

        assertThat(credentials.useLink(tokenIn(link)).map(SignInLinks.UsedLink::target))
                .contains(new LocalPath("/mijn/berichten"));
    }

    @Test
    void anExpiredLinkStaysDeadWhenTheClockIsPutBack() {
        var token = tokenFor(people.open("anna"));
        clock.advance(Duration.ofHours(1));
        links.forgetDead();

        clock.advance(Duration.ofHours(-1));

        assertThat(credentials.useLink(token)).isEmpty();
    }

    @Test
    void aLinkLivesNoLongerBecauseTheClockIsPutBack() {
        var token = tokenFor(people.open("anna"));
        clock.advance(Duration.ofHours(-2));
        assertThat(credentials.useLink(token)).isEmpty();
        links.forgetDead();

        clock.advance(Duration.ofHours(2));

        assertThat(credentials.useLink(token)).isEmpty();
    }

    @Test
    void aLinkThatWorksIsNotForgotten() {
        var token = tokenFor(people.open("anna"));
        links.forgetDead();
        clock.advance(Duration.ofSeconds(-5));
        links.forgetDead();
        clock.advance(Duration.ofSeconds(5));

        assertThat(credentials.useLink(token)).isPresent();
    }

    @Test
    void anAlteredLinkSignsNobodyIn() {
        var token = tokenFor(people.open("anna")).value();

        assertThat(credentials.useLink(new Token(token + "x"))).isEmpty();
        assertThat(credentials.useLink(new Token(token.substring(1)))).isEmpty();
        assertThat(credentials.useLink(new Token(""))).isEmpty();
        assertThat(credentials.useLink(new Token("' or 1 = 1 --"))).isEmpty();
    }

    @Test
    void aNewerLinkEndsTheOlderOne() {
        var anna = people.open("anna");
        var older = tokenFor(anna);
        var newer = tokenFor(anna);

        assertThat(credentials.useLink(older)).isEmpty();
        assertThat(credentials.useLink(newer)).isPresent();
    }

    @Test
    void aLinkWorksForFifteenMinutes() {
        var token = tokenFor(people.open("anna"));
        clock.advance(Duration.ofMinutes(14));
        assertThat(credentials.useLink(token)).isPresent();

        var late = tokenFor(people.open("bert"));
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(credentials.useLink(late)).isEmpty();
    }

    @Test
    void theDatabaseKnowsOnlyTheHashOfALink() {
        var anna = people.open("anna");
        var token = tokenFor(anna);

        var stored = database.sql("select token_hash from access_sign_in_link where account_id = :id")
                .param("id", anna.value())
                .query(byte[].class)
                .single();

        assertThat(stored).isEqualTo(token.hash()).isNotEqualTo(token.value().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownAddressGetsNothing() {
        var before = mails();

        credentials.sendLink(new EmailAddress("nobody@example.org"), LocalPath.START);

        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void aKnownAddressGetsAMail() {
        people.open("anna");
        var before = mails();

        credentials.sendLink(new EmailAddress("anna@example.org"), LocalPath.START);

        assertThat(mails()).isEqualTo(before + 1);
    }

    @Test
    void aClosedAccountIsNotLetIn() {
        var anna = people.open("anna");
        var token = tokenFor(anna);
        asPortal.run(() -> accounts.close(anna));
        var before = mails();

        assertThat(credentials.useLink(token)).isEmpty();
        credentials.sendLink(new EmailAddress("anna@example.org"), LocalPath.START);
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void aPasswordLetsInWhoeverChoseIt() {
        var anna = people.open("anna");
        TestPeople.signIn(anna, Role.MEMBER);
        TestSessions.openedByLink(clock.instant());
        assertThat(passwords.choose("", "drie groene fietsen")).isEqualTo(new PasswordResult.Changed());
        TestPeople.signOut();
        var address = new EmailAddress("anna@example.org");

        var proven = credentials.accountWith(address, "drie groene fietsen").orElseThrow();
        assertThat(proven.account()).isEqualTo(anna);
        assertThat(credentials.noteSignedInByPassword(proven)).isTrue();
        assertThat(credentials.noteSignedInByPassword(
                        new AccountQueries.StoredPassword(anna, "the hash before it was replaced")))
                .isFalse();
        assertThat(credentials.accountWith(address, "drie groene fietser")).isEmpty();
        assertThat(credentials.accountWith(new EmailAddress("bert@example.org"), "drie groene fietsen"))
                .isEmpty();
    }

    @Test
    void withoutAPasswordNoPasswordFits() {
        people.open("anna");

        assertThat(credentials.accountWith(new EmailAddress("anna@example.org"), ""))
                .isEmpty();
        assertThat(credentials.accountWith(new EmailAddress("anna@example.org"), "a password nobody has"))
                .isEmpty();
    }

    private Token tokenFor(AccountId account) {
        return tokenIn(links.make(account, LocalPath.START));
    }

    static Token tokenIn(SignInLink link) {
        var path = link.address().getPath();
        return new Token(path.substring(SignInLinks.PATH.length()));
    }

    private long mails() {
        return database.sql("select count(*) from notification_mail")
                .query(Long.class)
                .single();
    }
}
