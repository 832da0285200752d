package nl.floreynwijk.green;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a neighbourhood agrees on about its shifts.
 *
 * @param leaveBefore until so long before a shift begins somebody comes off it by themselves; after that they phone
 * @param confirmWithin so long a place is held for somebody who was on the reserve list
 */
@ConfigurationProperties("portal.green")
public record GreenSettings(
        @DefaultValue("24h") Duration leaveBefore,
        @DefaultValue("24h") Duration confirmWithin) {

    public GreenSettings {
        if (leaveBefore.isNegative()) {
            throw new IllegalArgumentException("portal.green.leave-before is 0 or more, such as 24h");
        }
        if (confirmWithin.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("portal.green.confirm-within is 1h or more");
        }
    }

    /** From then on whoever comes off phones. */
    Instant lastToLeave(Instant startsAt) {
        return startsAt.minus(leaveBefore);
    }
}
