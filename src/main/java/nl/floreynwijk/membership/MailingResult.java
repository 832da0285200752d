package nl.floreynwijk.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of sending a mail to members, or a test of it to oneself. */
public sealed interface MailingResult {

    /** It goes to so many people, now or already before. */
    record Sent(int recipients) implements MailingResult {}

    /** The test is on its way to whoever asked for it. */
    record TestSent() implements MailingResult {}

    /** The same words went to the same members today. */
    record SentToday(Instant sentAt, Optional<String> sentBy) implements MailingResult {}

    /** These fields are empty or too long. */
    record Refused(List<MailingField> wrong) implements MailingResult {}

    /** Nobody would get it. */
    record Nobody() implements MailingResult {}

    /** They sent many in a short time. */
    record TooOften(Duration retryAfter) implements MailingResult {}
}
