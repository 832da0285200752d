package nl.floreynwijk.parade;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the power in the street can bear.
 *
 * @param groupWatts how many watts one fuse of 230 V gives
 */
@ConfigurationProperties("portal.parade.power")
record PowerSettings(@DefaultValue("3600") int groupWatts) {

    PowerSettings {
        if (groupWatts < 1) {
            throw new IllegalArgumentException("portal.parade.power.group-watts is more than 0");
        }
    }
}
