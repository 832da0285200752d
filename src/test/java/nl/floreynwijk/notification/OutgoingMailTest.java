package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static nl.floreynwijk.notification.Letters.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.EmailAddress;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    @Test
    void aPostedMailWaitsAndIsDueAtOnce() {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        assertThat(mail.progress()).isEqualTo(new Progress(MailStatus.WAITING, 0, NOON, null, null));
    }

    @Test
    void aDeliveredMailIsSentAndNeverSentAgain() {
        var mail = Letters.posted(Letters.undelivered(ANNA.account()), ANNA, NOON);

        mail.deliver(NOON);

        assertThat(mail.progress()).isEqualTo(new Progress(MailStatus.SENT, 0, NOON, NOON, null));
        assertThat(mail.content().html()).isNotEmpty();
        assertThatIllegalStateException().isThrownBy(() -> mail.deliver(NOON));
        assertThatIllegalStateException().isThrownBy(() -> mail.sendAgain(ANNA, NOON));
        assertThatIllegalStateException().isThrownBy(mail::drop);
    }

    @Test
    void aOneTimeLinkIsNotKeptAfterDelivery() {
        var mail = Letters.posted(
                Letters.signIn(ANNA.account()).uselessAfter(NOON.plus(Duration.ofMinutes(15))), ANNA, NOON);
        assertThat(mail.content().text()).contains("geheim");

        mail.deliver(NOON);

        assertThat(mail.content().text() + mail.content().html()).isEmpty();
    }

    @Test
    void aOneTimeLinkIsNotKeptAfterItsTime() {
        var end = NOON.plus(Duration.ofMinutes(15));
        var mail = Letters.posted(Letters.signIn(ANNA.account()).uselessAfter(end), ANNA, NOON);

        assertThat(mail.isUselessAt(end.minusMillis(1))).isFalse();
        assertThat(mail.isUselessAt(end)).isTrue();
        mail.drop();

        assertThat(mail.progress().status()).isEqualTo(MailStatus.DROPPED);
        assertThat(mail.content().text() + mail.content().html()).isEmpty();
    }

    @Test
    void aFailedAttemptIsRepeatedLater() {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        mail.fail(MailTrouble.SERVER_UNREACHABLE, NOON);

        assertThat(mail.progress())
                .isEqualTo(
                        new Progress(MailStatus.WAITING, 1, NOON.plusSeconds(5), null, MailTrouble.SERVER_UNREACHABLE));
    }

    @Test
    void aRefusedAddressIsGivenUpAtOnce() {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        mail.fail(MailTrouble.ADDRESS_REFUSED, NOON);

        assertThat(mail.hasFailed()).isTrue();
    }

    @Test
    void aMailIsGivenUpAfterManyAttempts() {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);

        for (var attempt = 1; attempt <= 33; attempt++) {
            mail.fail(MailTrouble.MAIL_REFUSED, NOON);
            assertThat(mail.hasFailed()).isFalse();
        }
        mail.fail(MailTrouble.MAIL_REFUSED, NOON);

        assertThat(mail.hasFailed()).isTrue();
    }

    @Test
    void sendingAgainStartsAfreshAtTheAddressOfNow() {
        var mail = Letters.posted(Letters.signIn(ANNA.account()), ANNA, NOON);
        mail.fail(MailTrouble.ADDRESS_REFUSED, NOON);
        var moved = new Contact(ANNA.account(), "Anna Jansen", new EmailAddress("anna@nieuw.example"), ANNA.language());

        mail.sendAgain(moved, NOON.plusSeconds(60));

        assertThat(mail.progress()).isEqualTo(Progress.startedAt(NOON.plusSeconds(60)));
        assertThat(mail.recipient().address()).isEqualTo(moved.address());
        assertThat(mail.recipient().name()).isEqualTo("Anna Jansen");
    }
}
