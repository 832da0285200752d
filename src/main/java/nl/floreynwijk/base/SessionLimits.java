package nl.floreynwijk.base;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without doing anything
 * @param absolute whatever they do
 */
@ConfigurationProperties("portal.session")
public record SessionLimits(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute) {}
