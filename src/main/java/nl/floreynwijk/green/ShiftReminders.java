package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.MailKind;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who come to a shift: in the morning two days before, and two hours before. Each once for each time at which it
 * is to be; whoever is reminded again of a shift that did not move gets nothing, for the mail has the same key.
 */
@Component
class ShiftReminders {

    static final MailKind KIND = MailKind.optional("green", "reminders", Role.MEMBER);

    private static final int DAYS = 2;
    private static final Duration HOURS = Duration.ofHours(2);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    /** Whoever said so just now knows. */
    private static final Duration JUST_NOW = Duration.ofHours(12);

    private final ComingShifts shifts;
    private final ReminderMails mails;
    private final Clock clock;

    ShiftReminders(ComingShifts shifts, ReminderMails mails, Clock clock) {
        this.shifts = shifts;
        this.mails = mails;
        this.clock = clock;
    }

    /** Of what is on the day after tomorrow. */
    @Scheduled(cron = "0 30 7 * * *", zone = DutchTime.ZONE)
    @Transactional
    void inTwoDays() {
        var now = clock.instant();
        var today = DutchTime.day(now);
        var morning = DutchTime.at(today, MORNING);
        var justNow = now.minus(JUST_NOW);
        var latest = morning.isAfter(justNow) ? morning : justNow;
        var coming = shifts.between(
                DutchTime.beginning(today.plusDays(DAYS)), DutchTime.beginning(today.plusDays(DAYS + 1)));
        mails.tell("green/shift-in-two-days", coming, it -> !it.since().isAfter(latest));
    }

    /** Of what begins within two hours. */
    @Scheduled(cron = "15 */5 * * * *", zone = DutchTime.ZONE)
    @Transactional
    void today() {
        var now = clock.instant();
        mails.tell("green/shift-today", shifts.between(now, now.plus(HOURS)), _ -> true);
    }
}
