package nl.floreynwijk.access;

import java.time.Clock;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** What browser stories need to know of acting for somebody. */
@Component
public class TestActings {

    private final LiveActings live;
    private final Clock clock;

    TestActings(LiveActings live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** Whether no tab is open of what began last: it ends in some seconds, unless one is opened. */
    public boolean lastHasNoTab() {
        return live.all().values().stream()
                .flatMap(session -> ActingSession.of(session).stream())
                .max(Comparator.comparing(ActingSession::until))
                .flatMap(it -> it.ending(clock.instant().plus(ActingSession.BETWEEN_PAGES.multipliedBy(2))))
                .isPresent();
    }
}
