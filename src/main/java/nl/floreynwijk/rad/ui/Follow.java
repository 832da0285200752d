package nl.floreynwijk.rad.ui;

import java.time.Duration;

/** How a phone follows an evening: often enough for somebody who looks at it, for as long as an evening lasts. */
final class Follow {

    static final Duration EVERY = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofHours(6);

    private Follow() {}
}
