package nl.floreynwijk.parade.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import nl.floreynwijk.parade.PlannedPitch;

/** How a pitch looks on the drawing and in the list: each has a colour, a pattern and a word. */
enum PitchLook {
    FREE,
    ON_OPTION,
    TAKEN,
    MINE,
    BLOCKED;

    static PitchLook of(PlannedPitch pitch, Collection<LocalDate> days) {
        if (pitch.blocked().isPresent()) {
            return BLOCKED;
        }
        return switch (pitch.stateOn(days)) {
            case FREE -> FREE;
            case ON_OPTION -> ON_OPTION;
            case TAKEN -> TAKEN;
            case MINE -> MINE;
        };
    }

    /** The name of its class in the style sheet. */
    String style() {
        return "pitch-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
