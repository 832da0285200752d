package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    PreferenceRepository preferences;

    @Autowired
    Preferences choices;

    @Autowired
    MailKinds kinds;

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aMailIsReadBackAsItWasPosted() {
        var anna = people.open("Anna");
        var end = Letters.now().plus(Duration.ofMinutes(15));
        var mail = Letters.signIn(anna).uselessAfter(end);

        outbox.post(mail);

        var posted = mails.findById(idOf(mail)).orElseThrow();
        assertThat(posted.recipient().account()).isEqualTo(anna);
        assertThat(posted.recipient().address().value()).isEqualTo("anna@example.org");
        assertThat(posted.recipient().name()).isEqualTo("Anna");
        assertThat(posted.kind()).isEqualTo("access.sign-in");
        assertThat(posted.content().subject()).startsWith("Uw inloglink");
        assertThat(posted.content().text()).contains("Dag Anna,", "geheim");
        assertThat(posted.content().html()).contains("geheim");
        assertThat(posted.unsubscribeToken()).isEmpty();
        assertThat(posted.progress().status()).isEqualTo(MailStatus.WAITING);
        assertThat(posted.progress().trouble()).isNull();
        assertThat(posted.isUselessAt(end.minusNanos(1000))).isFalse();
        assertThat(posted.isUselessAt(end)).isTrue();
    }

    @Test
    void progressIsReadBackAsItWasMade() {
        var mail = Letters.signIn(people.open("Anna"));
        outbox.post(mail);
        var now = Letters.now();

        var posted = mails.findById(idOf(mail)).orElseThrow();
        posted.fail(MailTrouble.SERVER_UNREACHABLE, now);
        mails.save(posted);

        assertThat(mails.findById(idOf(mail)).orElseThrow().progress())
                .isEqualTo(
                        new Progress(MailStatus.WAITING, 1, now.plusSeconds(5), null, MailTrouble.SERVER_UNREACHABLE));
    }

    @Test
    void theSameKeyIsPostedOnce() {
        var mail = Letters.signIn(people.open("Anna"));

        outbox.post(mail);
        outbox.post(mail);

        assertThat(database.sql("select count(*) from notification_mail where message_key = ?")
                        .param(mail.key())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keysDifferByTheirCapitals() {
        var mail = Letters.signIn(people.open("Anna"));

        outbox.post(new Mail(mail.to(), mail.kind(), mail.template(), mail.model(), "key/a", null));
        outbox.post(new Mail(mail.to(), mail.kind(), mail.template(), mail.model(), "key/A", null));

        assertThat(countOfKeysLike("key/a")).isEqualTo(2);
    }

    @Test
    void everybodyIsWrittenToInTheirOwnLanguage() {
        var grace = people.open("Grace", Locale.ENGLISH);
        var mail = Letters.signIn(grace);

        outbox.post(mail);

        assertThat(mails.findById(idOf(mail)).orElseThrow().content().text()).contains("Hello Grace,");
    }

    @Test
    void aClosedAccountGetsNoMail() {
        var anna = people.open("Anna");
        asPortal.run(() -> accounts.close(anna));
        var mail = Letters.signIn(anna);

        outbox.post(mail);

        assertThat(countOfKeysLike(mail.key())).isZero();
    }

    @Test
    void whoSwitchedAKindOffGetsNoneOfIt() {
        var anna = people.open("Anna");
        var first = Letters.undelivered(anna);
        outbox.post(first);
        var preference = preferences
                .findByAccountAndKind(anna, "notification.undelivered")
                .orElseThrow();
        assertThat(mails.findById(idOf(first)).orElseThrow().unsubscribeToken()).contains(preference.token());

        preferences.save(preference.chosen(false));
        var second = Letters.undelivered(anna);
        outbox.post(second);

        assertThat(countOfKeysLike(second.key())).isZero();
    }

    @Test
    void anUndeclaredKindIsABug() {
        var mail = Mail.of(people.open("Anna"), MailKind.optional("access", "nothing"), "access/x", "key");

        assertThatIllegalArgumentException().isThrownBy(() -> outbox.post(mail));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void whatIsRolledBackIsNeverMailed() {
        var keys = transaction.execute(status -> {
            var mail = Letters.signIn(people.open("Anna"));
            outbox.post(mail);
            status.setRollbackOnly();
            return mail.key();
        });

        assertThat(countOfKeysLike(String.valueOf(keys))).isZero();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void ofTwoAtOnceWithTheSameKeyOneIsPosted() {
        var mail = Letters.signIn(Letters.ANNA.account());
        var ready = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posting = Stream.of(outboxThatKnowsAnna(), outboxThatKnowsAnna())
                    .map(it -> CompletableFuture.runAsync(
                            () -> transaction.executeWithoutResult(_ -> {
                                awaitTheOther(ready);
                                it.post(mail);
                            }),
                            threads))
                    .toList();
            posting.forEach(CompletableFuture::join);

            assertThat(countOfKeysLike(mail.key())).isEqualTo(1);
        } finally {
            database.sql("delete from notification_mail where message_key = ?")
                    .param(mail.key())
                    .update();
        }
    }

    private Outbox outboxThatKnowsAnna() {
        var contacts = new Contacts() {
            @Override
            public Optional<Contact> of(AccountId account) {
                return Optional.of(Letters.ANNA);
            }

            @Override
            public Map<AccountId, String> namesOf(Collection<AccountId> accounts) {
                return Map.of();
            }

            @Override
            public List<Contact> holding(Role role) {
                return List.of();
            }
        };
        return new Outbox(contacts, kinds, choices, Letters.TEMPLATES, aggregates, Clock.systemUTC());
    }

    private static void awaitTheOther(CyclicBarrier ready) {
        try {
            ready.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingIsPostedOutsideATransaction() {
        var mail = Letters.signIn(Letters.ANNA.account());

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.post(mail));
    }

    private MailId idOf(Mail mail) {
        return database.sql("select id from notification_mail where message_key = ?")
                .param(mail.key())
                .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                .single();
    }

    private int countOfKeysLike(String key) {
        return database.sql("select count(*) from notification_mail where lower(message_key) = lower(?)")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
