package nl.floreynwijk.harry;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import nl.floreynwijk.base.WrittenText;

/**
 * An appointment as an iCalendar file (RFC 5545), which a calendar takes in the place of an earlier one of the same job.
 *
 * @param summary what it is, in the language of whoever reads it
 * @param link to the page of the job
 * @param host where the portal is reached, which makes the name of an event one of its own in the world
 * @param now when it is made
 */
record AppointmentFile(Appointment appointment, String summary, String link, String host, Instant now) {

    private static final int HOURS = 1;

    /** Its text; times are in UTC, which each calendar shows by its own clock. */
    String text() {
        var calendar = new ICalendar();
        calendar.setProductId("-//" + host + "//portal//NL");
        calendar.addEvent(event());
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event() {
        var event = new VEvent();
        var said = WrittenText.inOneLine(summary);
        event.setUid("klus-%s@%s".formatted(appointment.request(), host));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(appointment.at()));
        event.setDateEnd(Date.from(appointment.at().plus(HOURS, ChronoUnit.HOURS)));
        event.setSummary(said);
        event.setDescription(link);
        if (appointment.isCancelled()) {
            callOff(event);
        } else {
            event.setSequence(appointment.turn());
            event.setStatus(Status.confirmed());
            event.setLocation(WrittenText.inOneLine(appointment.place()));
            var dayBefore = Duration.builder().days(1).prior(true).build();
            event.addAlarm(VAlarm.display(new Trigger(dayBefore, Related.START), said));
        }
        return event;
    }

    /** It is newer than what it calls off. The address is in nobody's way any more. */
    private void callOff(VEvent event) {
        event.setSequence(appointment.turn() + 1);
        event.setStatus(Status.cancelled());
    }
}
