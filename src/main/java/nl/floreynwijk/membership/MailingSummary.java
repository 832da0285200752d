package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail to members that was sent, in a list.
 *
 * @param sentBy what whoever sent it is called; empty when nobody knows any more
 * @param recipients how many people were to get it
 * @param posted how many mails were posted until now
 * @param isDone whether nobody waits for it any more
 */
public record MailingSummary(
        MailingId id,
        String subject,
        Instant sentAt,
        Optional<String> sentBy,
        int recipients,
        int posted,
        boolean isDone) {}
