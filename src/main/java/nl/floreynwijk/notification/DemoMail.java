package nl.floreynwijk.notification;

import java.time.Instant;

/** A mail as the demo mailbox shows it; text and page are empty when they may no longer be kept. */
public record DemoMail(
        MailId id, Instant createdAt, String name, String address, String subject, String text, String html) {}
