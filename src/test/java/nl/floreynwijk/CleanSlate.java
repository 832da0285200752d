package nl.floreynwijk;

import java.time.Duration;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves the next test nobody who is signed in, all attempts at what is limited, and the time as it is. */
class CleanSlate implements AfterEachCallback {

    private static final Duration LONGEST_LIMIT = Duration.ofHours(2);
    private static final RateLimits.Limit LOOK_AT_CLOCK = new RateLimits.Limit("look-at-clock", 1, Duration.ofNanos(1));

    @Override
    public void afterEach(ExtensionContext test) {
        var portal = SpringExtension.getApplicationContext(test);
        var clock = portal.getBean(MovableClock.class);
        var limits = portal.getBean(RateLimits.class);
        TestPeople.signOut();
        clock.advance(LONGEST_LIMIT);
        limits.exceeded(LOOK_AT_CLOCK, "");
        clock.reset();
        limits.exceeded(LOOK_AT_CLOCK, "");
    }
}
