package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class UndeliveredMailsTest {

    final Instant now = Letters.now();

    @Autowired
    UndeliveredMails undelivered;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    JdbcClient database;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    AccountId anna = AccountId.random();

    @BeforeEach
    void openAccounts() {
        anna = people.open("Anna");
        people.signedIn("Sanne", Role.COORDINATOR);
        database.sql("delete from notification_mail").update();
    }

    @Test
    void whatFailedComesBeforeWhatWaits() {
        var waiting = posted(Letters.undelivered(anna));
        var failed = failed(Letters.undelivered(anna));
        var sent = posted(Letters.undelivered(anna));
        sent.deliver(now);
        mails.save(sent);

        assertThat(undelivered.latest())
                .containsExactly(
                        summaryOf(failed, MailStatus.FAILED, MailTrouble.ADDRESS_REFUSED),
                        summaryOf(waiting, MailStatus.WAITING, null));
        assertThat(undelivered.failed()).isEqualTo(1);
    }

    @Test
    void aFailedMailIsSentAgain() {
        var failed = failed(Letters.undelivered(anna));

        assertThat(undelivered.sendAgain(failed.id())).isEqualTo(new SendAgainResult.Waiting());

        var progress = mails.findById(failed.id()).orElseThrow().progress();
        assertThat(progress.status()).isEqualTo(MailStatus.WAITING);
        assertThat(progress.attempts()).isZero();
        assertThat(database.sql("select action from access_audit_entry where object = 'mail' and object_id = ?")
                        .param(failed.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("mail-sent-again");
    }

    @Test
    void itGoesToTheAddressOfNow() {
        var failed = failed(Letters.undelivered(anna));
        database.sql("update access_account set email = 'anna@nieuw.example' where id = ?")
                .param(anna.value())
                .update();

        undelivered.sendAgain(failed.id());

        assertThat(mails.findById(failed.id())
                        .orElseThrow()
                        .recipient()
                        .address()
                        .value())
                .isEqualTo("anna@nieuw.example");
    }

    @Test
    void whatWasDeliveredOrExpiredIsNotSentAgain() {
        var sent = posted(Letters.undelivered(anna));
        sent.deliver(now);
        mails.save(sent);
        var expired = failed(Letters.signIn(anna).uselessAfter(now.minus(Duration.ofMinutes(1))));

        assertThat(undelivered.sendAgain(sent.id())).isEqualTo(new SendAgainResult.Settled());
        assertThat(undelivered.sendAgain(expired.id())).isEqualTo(new SendAgainResult.Settled());
    }

    @Test
    void nothingGoesToAClosedAccount() {
        var failed = failed(Letters.undelivered(anna));
        asPortal.run(() -> accounts.close(anna));

        assertThat(undelivered.sendAgain(failed.id())).isEqualTo(new SendAgainResult.AccountClosed());
    }

    @Test
    void anUnknownMailIsNotThereAnyMore() {
        assertThat(undelivered.sendAgain(MailId.random())).isEqualTo(new SendAgainResult.Busy());
    }

    @Test
    void onlyTheDeskMayLookAndSend() {
        var failed = failed(Letters.undelivered(anna));
        people.signedIn("Bert", Role.MEMBER, Role.BOARD);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> undelivered.latest());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> undelivered.failed());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> undelivered.hasServer());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> undelivered.sendAgain(failed.id()));
    }

    private OutgoingMail posted(Mail mail) {
        return aggregates.insert(Letters.posted(mail, contacts.of(mail.to()).orElseThrow(), now));
    }

    private OutgoingMail failed(Mail mail) {
        var failed = posted(mail);
        failed.fail(MailTrouble.ADDRESS_REFUSED, now);
        return mails.save(failed);
    }

    private UndeliveredMail summaryOf(OutgoingMail mail, MailStatus status, @Nullable MailTrouble trouble) {
        return new UndeliveredMail(
                mail.id(), "Anna", "anna@example.org", "notification.undelivered", status, trouble, now, now);
    }

    @Test
    void howDeliveryGoesIsToldInFigures() {
        people.open("Bert");
        people.open("Cor");
        database.sql("update notification_mail set status = 'FAILED' limit 1").update();
        var oldest = database.sql("select min(created_at) from notification_mail where status = 'WAITING'")
                .query(Instant.class)
                .single();

        assertThat(undelivered.state()).isEqualTo(new MailState(false, 1, Optional.of(oldest), 1, Optional.empty()));

        database.sql("delete from notification_mail").update();
        assertThat(undelivered.state()).isEqualTo(new MailState(false, 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void howDeliveryGoesIsNoBusinessOfMembers() {
        people.signedIn("Mehmet", Role.MEMBER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(undelivered::state);
    }
}
