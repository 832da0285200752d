package nl.floreynwijk.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the register.
 *
 * @param association what the shopkeepers' association of the neighbourhood is called
 */
@ConfigurationProperties("portal.membership")
public record MembershipSettings(@DefaultValue("WAS") String association) {}
