package nl.floreynwijk.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the delivery of mail goes.
 *
 * @param hasServer whether there is a mail server at all; without one, mail waits
 * @param waiting how many mails are still to be delivered
 * @param waitingSince when the oldest of those was posted
 * @param failed how many mails were given up
 * @param trouble what keeps every mail waiting, as far as the last attempt showed
 */
public record MailState(
        boolean hasServer, int waiting, Optional<Instant> waitingSince, int failed, Optional<MailTrouble> trouble) {

    static MailState of(List<MailCount> counts, boolean hasServer, Optional<MailTrouble> trouble) {
        var waiting = count(counts, MailStatus.WAITING);
        var failed = count(counts, MailStatus.FAILED);
        return new MailState(
                hasServer,
                waiting.map(MailCount::mails).orElse(0),
                waiting.map(MailCount::oldest),
                failed.map(MailCount::mails).orElse(0),
                trouble);
    }

    private static Optional<MailCount> count(List<MailCount> counts, MailStatus status) {
        return counts.stream().filter(it -> it.status() == status).findFirst();
    }
}
