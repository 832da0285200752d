package nl.floreynwijk.green;

import java.net.URI;

/** The secret address of somebody's own calendar: whoever knows it reads their shifts, so nothing writes it down. */
public record CalendarAddress(URI value) {

    /** What a program on a phone or computer opens as a calendar to follow, instead of as a file. */
    public String toFollow() {
        return "webcal:" + value.getSchemeSpecificPart();
    }

    @Override
    public String toString() {
        return "CalendarAddress";
    }
}
