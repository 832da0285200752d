package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How passwords are hashed, and when: as transactions count here, nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HashingTest {

    static final EmailAddress ANNA = new EmailAddress("anna@example.org");

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    SignInLinks links;

    @Autowired
    LinkDelivery delivery;

    @Autowired
    AuditTrail audit;

    @Autowired
    PasswordChanges changes;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    Sessions sessions;

    @Autowired
    ObviousPasswords obvious;

    @Autowired
    RateLimits limits;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient database;

    final WatchedEncoder watched = new WatchedEncoder();

    @AfterEach
    void forgetEverybody() {
        database.sql("delete from notification_mail").update();
        database.sql("delete from access_account").update();
    }

    @Test
    void noPasswordIsHashedInATransaction() {
        TestPeople.signIn(people.open("anna"), Role.MEMBER);
        var passwords = asBean(new Passwords(accounts, changes, currentAccount, sessions, watched, obvious, limits));
        var credentials = asBean(new Credentials(accounts, queries, links, delivery, watched, audit));

        TestSessions.openedByLink(clock.instant());
        assertThat(passwords.choose("", "drie groene fietsen")).isEqualTo(new PasswordResult.Changed());
        assertThat(credentials.accountWith(ANNA, "drie groene fietsen")).isPresent();
        TestSessions.openedByPassword(clock.instant());
        assertThat(passwords.remove("drie groene fietsen")).isEqualTo(new PasswordResult.Changed());

        assertThat(watched.inTransaction).hasSize(3).containsOnly(false);
    }

    @Test
    void aHashCostsWhatOwaspAsks() {
        assertThat(encoder.encode("drie groene fietsen")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** Otherwise the time of an answer would tell whether an address is known. */
    @Test
    void anUnknownAddressCostsAsMuch() {
        var somebodys = encoder.encode("drie groene fietsen");

        assertThat(costOf(Credentials.NOBODYS_HASH)).isEqualTo(costOf(somebodys));
        assertThat(Credentials.NOBODYS_HASH).hasSameSizeAs(somebodys);
        assertThat(encoder.matches("drie groene fietsen", Credentials.NOBODYS_HASH))
                .isFalse();
    }

    private static String costOf(@Nullable String hash) {
        return String.valueOf(hash).replaceFirst("[^$]+\\$[^$]+$", "");
    }

    @Test
    void aHashOfBeforeStillFits() {
        var before = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("drie groene fietsen");

        assertThat(encoder.matches("drie groene fietsen", before)).isTrue();
        assertThat(encoder.matches("vier groene fietsen", before)).isFalse();
    }

    /** The service as the portal has it, with its transactions. */
    @SuppressWarnings("unchecked")
    private <T> T asBean(T service) {
        return (T) beans.initializeBean(service, "watched");
    }

    /** Hashes nothing, but remembers whether it was asked to in a transaction. */
    static class WatchedEncoder implements PasswordEncoder {

        final List<Boolean> inTransaction = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return ("hash of " + password).equals(hash);
        }
    }
}
