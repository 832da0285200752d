package nl.floreynwijk.parade;

import java.time.Clock;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In the week before a market tells everybody who booked what they have to know; whoever books in that week hears the next day. When it
 * is over asks them how it was.
 */
@Component
class MarketRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MarketRounds.class);
    private static final int WEEK = 7;

    private final JdbcClient database;
    private final EditionRepository editions;
    private final DayStalls stalls;
    private final EvaluationTable evaluations;
    private final MarketMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MarketRounds(
            JdbcClient database,
            EditionRepository editions,
            DayStalls stalls,
            EvaluationTable evaluations,
            MarketMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.editions = editions;
        this.stalls = stalls;
        this.evaluations = evaluations;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As long as nobody knows whether it goes on, nobody is told what to bring. */
    @Scheduled(cron = "0 10 8 * * *", zone = DutchTime.ZONE)
    void tell() {
        var today = DutchTime.day(clock.instant());
        database.sql("""
                        select e.id from parade_edition e where e.status in ('OPEN', 'DEFINITE')
                            and (select min(d.day) from parade_day d where d.edition_id = e.id) between :tomorrow and :last
                        """)
                .param("tomorrow", today.plusDays(1))
                .param("last", today.plusDays(WEEK))
                .query((row, _) -> new EditionId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::tell);
    }

    private void tell(EditionId id) {
        try {
            transaction.executeWithoutResult(_ -> editions.findById(id)
                    .ifPresent(edition -> stalls.booked(id).forEach(it -> mails.whatToKnow(edition, it))));
        } catch (RuntimeException problem) {
            LOG.error("Who booked in edition {} could not be told; it is tried again tomorrow", id, problem);
        }
    }

    /** The day after the last one; later too, when the portal was down. Whoever said so by themselves is not asked. */
    @Scheduled(cron = "0 20 10 * * *", zone = DutchTime.ZONE)
    void ask() {
        var today = DutchTime.day(clock.instant());
        database.sql("""
                        select e.id from parade_edition e where e.status in ('OPEN', 'UNCERTAIN', 'DEFINITE')
                            and (select max(d.day) from parade_day d where d.edition_id = e.id) between :first and :yesterday
                        """)
                .param("first", today.minusDays(WEEK))
                .param("yesterday", today.minusDays(1))
                .query((row, _) -> new EditionId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::ask);
    }

    private void ask(EditionId id) {
        try {
            transaction.executeWithoutResult(_ -> editions.findById(id).ifPresent(edition -> {
                var said = evaluations.saidIn(id);
                stalls.booked(id).stream()
                        .filter(it -> !said.contains(it.summary().id()))
                        .forEach(it -> mails.howWasIt(edition, it));
            }));
        } catch (RuntimeException problem) {
            LOG.error("Who had a stall in edition {} could not be asked; it is tried again tomorrow", id, problem);
        }
    }
}
