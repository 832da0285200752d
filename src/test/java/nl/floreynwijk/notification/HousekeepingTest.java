package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class HousekeepingTest {

    final Instant now = Letters.now();

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    MailSettings settings;

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anExpiredLinkIsDroppedWithoutAMailServer() {
        var waiting = posted(Letters.signIn(ANNA.account()).uselessAfter(now), now);
        var failed = posted(Letters.signIn(ANNA.account()).uselessAfter(now), now);
        failed.fail(MailTrouble.ADDRESS_REFUSED, now);
        mails.save(failed);

        housekeepingAt(now).dropUseless();

        for (var id : List.of(waiting.id(), failed.id())) {
            var mail = mails.findById(id).orElseThrow();
            assertThat(mail.progress().status()).isEqualTo(MailStatus.DROPPED);
            assertThat(mail.content().text() + mail.content().html()).isEmpty();
        }
    }

    @Test
    void whatIsStillOfUseIsLeftAlone() {
        var later = posted(Letters.signIn(ANNA.account()).uselessAfter(now.plusSeconds(1)), now);
        var always = posted(Letters.undelivered(ANNA.account()), now);

        housekeepingAt(now).dropUseless();

        assertThat(mails.findById(later.id()).orElseThrow().content().text()).contains("geheim");
        assertThat(mails.findById(always.id()).orElseThrow().progress().status())
                .isEqualTo(MailStatus.WAITING);
    }

    @Test
    void mailIsRemovedAfterThirtyDaysUnlessItWaits() {
        var longAgo = now.minus(Duration.ofDays(30)).minusSeconds(1);
        var sent = posted(Letters.undelivered(ANNA.account()), longAgo);
        sent.deliver(longAgo);
        mails.save(sent);
        var failed = posted(Letters.undelivered(ANNA.account()), longAgo);
        failed.fail(MailTrouble.ADDRESS_REFUSED, longAgo);
        mails.save(failed);
        var waiting = posted(Letters.undelivered(ANNA.account()), longAgo);
        var recent = posted(Letters.undelivered(ANNA.account()), now.minus(Duration.ofDays(30)));
        recent.deliver(now);
        mails.save(recent);

        housekeepingAt(now).removeOld();

        assertThat(mails.findById(sent.id())).isEmpty();
        assertThat(mails.findById(failed.id())).isEmpty();
        assertThat(mails.findById(waiting.id())).isPresent();
        assertThat(mails.findById(recent.id())).isPresent();
    }

    @Test
    void mailDoesNotWaitForATimeBeforeTheClockWasPutBack() {
        var ahead = now.plus(Duration.ofHours(3));
        var untried = posted(Letters.undelivered(ANNA.account()), ahead);
        var tried = posted(Letters.undelivered(ANNA.account()), ahead);
        tried.fail(MailTrouble.SERVER_UNREACHABLE, ahead);
        mails.save(tried);

        housekeepingAt(now).makeUpForClock();

        for (var id : List.of(untried.id(), tried.id())) {
            assertThat(mails.findById(id).orElseThrow().progress().nextAttemptAt())
                    .isEqualTo(now);
        }
    }

    @Test
    void mailThatWaitsBecauseItFailedIsLeftToWait() {
        var mail = posted(Letters.undelivered(ANNA.account()), now);
        IntStream.range(0, 20).forEach(_ -> mail.fail(MailTrouble.SERVER_UNREACHABLE, now));
        mails.save(mail);

        housekeepingAt(now).makeUpForClock();

        assertThat(mails.findById(mail.id()).orElseThrow().progress().nextAttemptAt())
                .isEqualTo(now.plus(Duration.ofHours(1)));
    }

    private Housekeeping housekeepingAt(Instant moment) {
        return new Housekeeping(mails, settings, transaction, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private OutgoingMail posted(Mail mail, Instant moment) {
        return aggregates.insert(Letters.posted(mail, ANNA, moment));
    }
}
