package nl.floreynwijk.notification;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A mail in the outbox, from posting to delivery.
 *
 * <p>What is of use for a while only, such as a sign-in link, is not kept longer than it takes to deliver it.
 */
@Table("notification_mail")
class OutgoingMail {

    @Id
    private final MailId id;

    private final String messageKey;
    private final String kind;
    private final @Nullable UnsubscribeToken unsubscribeToken;
    private final Instant createdAt;
    private final @Nullable Instant uselessAfter;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Recipient recipient;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private MailText content;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Progress progress;

    /** For Spring Data, which restores a mail from its row. */
    OutgoingMail(
            MailId id,
            String messageKey,
            String kind,
            @Nullable UnsubscribeToken unsubscribeToken,
            Instant createdAt,
            @Nullable Instant uselessAfter,
            Recipient recipient,
            MailText content,
            Progress progress) {
        this.id = id;
        this.messageKey = messageKey;
        this.kind = kind;
        this.unsubscribeToken = unsubscribeToken;
        this.createdAt = createdAt;
        this.uselessAfter = uselessAfter;
        this.recipient = recipient;
        this.content = content;
        this.progress = progress;
    }

    static OutgoingMail posted(
            Mail mail, Contact to, MailText content, @Nullable UnsubscribeToken unsubscribe, Instant now) {
        return new OutgoingMail(
                MailId.random(),
                mail.key(),
                mail.kind().key(),
                unsubscribe,
                now,
                mail.uselessAfter(),
                Recipient.of(to),
                content,
                Progress.startedAt(now));
    }

    void deliver(Instant now) {
        progress = progress.delivered(now);
        if (uselessAfter != null) {
            content = content.emptied();
        }
    }

    void fail(MailTrouble trouble, Instant now) {
        progress = progress.failed(trouble, now);
    }

    void drop() {
        progress = progress.dropped();
        content = content.emptied();
    }

    /** Starts afresh, to wherever the person can be reached now. */
    void sendAgain(Contact to, Instant now) {
        progress = progress.again(now);
        recipient = Recipient.of(to);
    }

    boolean isUselessAt(Instant now) {
        return uselessAfter != null && !now.isBefore(uselessAfter);
    }

    boolean isUndelivered() {
        return progress.status() == MailStatus.WAITING || hasFailed();
    }

    boolean hasFailed() {
        return progress.status() == MailStatus.FAILED;
    }

    MailId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    Optional<UnsubscribeToken> unsubscribeToken() {
        return Optional.ofNullable(unsubscribeToken);
    }

    Instant createdAt() {
        return createdAt;
    }

    Recipient recipient() {
        return recipient;
    }

    MailText content() {
        return content;
    }

    Progress progress() {
        return progress;
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + messageKey + "]";
    }
}
