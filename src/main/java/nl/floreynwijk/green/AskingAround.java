package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.MailKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks those who said "ask me" to help where people are missing: once for each shift, once a week at most, and no more of
 * them than are needed a few times over.
 */
@Component
class AskingAround {

    static final MailKind KIND = MailKind.optional("green", "asked", Role.MEMBER);

    /** Sooner they may come by themselves; later nobody can plan for it. */
    private static final Period SOONEST = Period.ofDays(2);

    private static final Period LATEST = Period.ofDays(8);

    private static final Duration REST = Duration.ofDays(7);

    /** Of three who are asked one comes, or none. */
    private static final int FOR_EACH_PLACE = 3;

    private static final int AT_ONCE = 50;
    private static final int MOST_ASKED = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(AskingAround.class);

    private final JdbcClient database;
    private final ShiftRepository shifts;
    private final ShiftMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskingAround(
            JdbcClient database,
            ShiftRepository shifts,
            ShiftMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.shifts = shifts;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 9 * * *", zone = DutchTime.ZONE)
    void ask() {
        var today = DutchTime.day(clock.instant());
        database.sql("""
                        select id from green_shift
                        where off_at is null and taken + kept < least and starts_at >= :from and starts_at < :until
                        order by starts_at, id limit :most
                        """)
                .param("from", DutchTime.beginning(today.plus(SOONEST)))
                .param("until", DutchTime.beginning(today.plus(LATEST)))
                .param("most", AT_ONCE)
                .query((row, _) -> new ShiftId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::alone);
    }

    /** One that fails does not keep the others. */
    private void alone(ShiftId id) {
        try {
            transaction.executeWithoutResult(_ -> shifts.lock(id).ifPresent(this::askFor));
        } catch (RuntimeException problem) {
            LOG.error("Nobody could be asked for shift {}; it is tried again tomorrow", id, problem);
        }
    }

    /** Those of its plot first, and then whoever was asked longest ago. */
    private void askFor(Shift shift) {
        var wanted = shift.missing() * FOR_EACH_PLACE;
        candidates(shift).stream()
                .filter(it -> it.wishes()
                        .fit(
                                shift.day(),
                                DutchTime.clock(shift.startsAt()),
                                shift.plan().work()))
                .limit(wanted)
                .forEach(it -> ask(shift, it.account()));
    }

    private record Candidate(AccountId account, VolunteerWishes wishes) {}

    private List<Candidate> candidates(Shift shift) {
        return database.sql("""
                        select v.*, n.account_id is not null as mine,
                            (select max(a.asked_at) from green_asked a where a.account_id = v.account_id) as asked_last
                        from green_volunteer v
                        left join green_plot_neighbour n on n.plot_id = :plot and n.account_id = v.account_id
                        where v.ask_me
                            and not exists (select 1 from green_sign_up u
                                where u.shift_id = :shift and u.account_id = v.account_id)
                            and not exists (select 1 from green_asked a
                                where a.account_id = v.account_id and (a.shift_id = :shift or a.asked_at > :since))
                            and not exists (select 1 from green_sign_up u join green_shift s on s.id = u.shift_id
                                where u.account_id = v.account_id and u.state in ('ON', 'OFFERED') and s.off_at is null
                                    and s.starts_at < :until and s.ends_at > :from)
                        order by mine desc, asked_last, v.account_id limit :most
                        """)
                .param("plot", shift.plot().value())
                .param("shift", shift.id().value())
                .param("since", clock.instant().minus(REST))
                .param("from", shift.startsAt())
                .param("until", shift.endsAt())
                .param("most", MOST_ASKED)
                .query((row, _) ->
                        new Candidate(new AccountId(row.getObject("account_id", UUID.class)), Volunteers.wishesIn(row)))
                .list();
    }

    private void ask(Shift shift, AccountId account) {
        database.sql("insert into green_asked (shift_id, account_id, asked_at) values (?, ?, ?)")
                .params(shift.id().value(), account.value(), clock.instant())
                .update();
        mails.ask(shift, account);
    }

    /** That somebody was asked is of no use once the shift is long over. */
    @Scheduled(cron = "0 25 3 * * *", zone = DutchTime.ZONE)
    @Transactional
    void forget() {
        database.sql("""
                        delete a from green_asked a join green_shift s on s.id = a.shift_id where s.ends_at < :before
                        """)
                .param("before", clock.instant().minus(Duration.ofDays(365)))
                .update();
    }
}
