package nl.floreynwijk.green;

import java.time.Clock;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have a tool that should have been back the day before; each once. */
@Component
class ToolReminders {

    private static final int AT_ONCE = 500;

    private final LoanTable loans;
    private final ToolMails mails;
    private final Clock clock;

    ToolReminders(LoanTable loans, ToolMails mails, Clock clock) {
        this.loans = loans;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 9 * * *", zone = DutchTime.ZONE)
    @Transactional
    void remind() {
        var now = clock.instant();
        loans.late(DutchTime.day(now), AT_ONCE).stream()
                .filter(it -> loans.remind(it.id(), now))
                .forEach(mails::late);
    }
}
