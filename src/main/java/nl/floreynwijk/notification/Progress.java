package nl.floreynwijk.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * How far a mail has come, and what happens next.
 *
 * @param attempts failed attempts since it was posted or last sent again
 * @param nextAttemptAt from when it may be tried; says nothing once it no longer waits
 */
record Progress(
        MailStatus status,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable @Column("last_error") MailTrouble trouble) {

    static Progress startedAt(Instant now) {
        return new Progress(MailStatus.WAITING, 0, now, null, null);
    }

    Progress delivered(Instant now) {
        require(MailStatus.WAITING);
        return new Progress(MailStatus.SENT, attempts, nextAttemptAt, now, null);
    }

    Progress failed(MailTrouble trouble, Instant now) {
        require(MailStatus.WAITING);
        var tried = attempts + 1;
        return BackOff.after(tried)
                .filter(_ -> !trouble.isFinal())
                .map(pause -> new Progress(MailStatus.WAITING, tried, now.plus(pause), null, trouble))
                .orElseGet(() -> new Progress(MailStatus.FAILED, tried, now, null, trouble));
    }

    Progress dropped() {
        require(MailStatus.WAITING, MailStatus.FAILED);
        return new Progress(MailStatus.DROPPED, attempts, nextAttemptAt, null, trouble);
    }

    Progress again(Instant now) {
        require(MailStatus.WAITING, MailStatus.FAILED);
        return startedAt(now);
    }

    private void require(MailStatus... allowed) {
        for (var one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new IllegalStateException("Not possible for a mail that is " + status);
    }
}
