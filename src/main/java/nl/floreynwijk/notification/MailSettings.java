package nl.floreynwijk.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation sends mail, besides Spring's own {@code spring.mail} settings.
 *
 * @param from the address mail comes from; the co-operative's own when absent
 * @param keep how long mail is kept after it was posted, delivered or given up
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @Nullable String from, @DefaultValue("30d") Duration keep) {}
