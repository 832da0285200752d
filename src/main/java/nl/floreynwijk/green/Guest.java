package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.membership.PhoneNumber;

/** Somebody who comes to one shift without an account, until the season is over. */
record Guest(GuestId id, ShiftId shift, String name, PhoneNumber phone, Instant signedUpAt, LocalDate forgetOn) {

    /** What happened on a shift may have to be asked until then. */
    private static final Period AFTERWARDS = Period.ofWeeks(2);

    /** Of a form without problems. */
    static Guest of(GuestForm form, Shift shift, Instant now) {
        return new Guest(
                GuestId.random(),
                shift.id(),
                TypedLine.tidy(form.name(), GuestForm.LONGEST_NAME),
                PhoneNumber.parse(form.phone()).orElseThrow(),
                now,
                forgetOn(shift.day()));
    }

    /** The first day of which those who came along without an account are still known. */
    static LocalDate knownFrom(LocalDate today) {
        var newYear = today.withDayOfYear(1);
        var before = today.minus(AFTERWARDS);
        return before.isBefore(newYear) ? before : newYear;
    }

    /** A season is a year; who came on its last days is known a little longer. */
    static LocalDate forgetOn(LocalDate day) {
        var newYear = LocalDate.of(day.getYear() + 1, 1, 1);
        var afterwards = day.plus(AFTERWARDS);
        return afterwards.isAfter(newYear) ? afterwards : newYear;
    }
}
