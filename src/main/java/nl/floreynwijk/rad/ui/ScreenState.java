package nl.floreynwijk.rad.ui;

import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.RunNow;

/** How far an evening is, for whoever sits in the hall. */
enum ScreenState {
    /** It has not begun. */
    AHEAD,
    OPEN,
    PAUSED,
    CLOSED,
    ENDED;

    static ScreenState of(LiveBoard live) {
        if (live.ended()) {
            return ENDED;
        }
        return live.run().map(ScreenState::of).orElse(AHEAD);
    }

    private static ScreenState of(RunNow run) {
        return switch (run.state()) {
            case OPEN -> OPEN;
            case PAUSED -> PAUSED;
            case CLOSED -> CLOSED;
        };
    }
}
