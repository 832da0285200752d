package nl.floreynwijk.harry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom people phone first when it is dangerous.
 *
 * @param emergency police, fire brigade and ambulance
 * @param grid who sees to leaking gas and to power failures
 * @param water the water company
 */
@ConfigurationProperties("portal.harry")
public record HarrySettings(
        @DefaultValue("112") String emergency,
        @DefaultValue("0800 9009") String grid,
        @DefaultValue("0800 0359") String water) {}
