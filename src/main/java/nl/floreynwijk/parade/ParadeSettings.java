package nl.floreynwijk.parade;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a neighbourhood agrees on about booking.
 *
 * @param holdFor so long pitches are kept for somebody who fills in the form, and once as long again
 * @param mostPitches how many pitches of one edition somebody has at most
 */
@ConfigurationProperties("portal.parade")
public record ParadeSettings(
        @DefaultValue("10m") Duration holdFor,
        @DefaultValue("4") int mostPitches) {

    private static final int MOST = 100;

    public ParadeSettings {
        if (holdFor.compareTo(Duration.ofMinutes(1)) < 0 || holdFor.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("portal.parade.hold-for is 1m to 24h");
        }
        if (mostPitches < 1 || mostPitches > MOST) {
            throw new IllegalArgumentException("portal.parade.most-pitches is 1 to " + MOST);
        }
    }
}
