package nl.floreynwijk.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has not reached its person, without anything it says.
 *
 * @param kind the key of its kind
 * @param trouble what went wrong at the last attempt; absent when there was none
 * @param nextAttemptAt when it is tried next, as long as it waits
 */
public record UndeliveredMail(
        MailId id,
        String name,
        String address,
        String kind,
        MailStatus status,
        @Nullable MailTrouble trouble,
        Instant createdAt,
        Instant nextAttemptAt) {

    public boolean hasFailed() {
        return status == MailStatus.FAILED;
    }

    public Optional<MailTrouble> lastTrouble() {
        return Optional.ofNullable(trouble);
    }
}
