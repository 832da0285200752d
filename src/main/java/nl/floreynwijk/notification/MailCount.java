package nl.floreynwijk.notification;

import java.time.Instant;

/** How many mails have come so far and no further, and when the oldest of them was posted. */
record MailCount(MailStatus status, int mails, Instant oldest) {}
