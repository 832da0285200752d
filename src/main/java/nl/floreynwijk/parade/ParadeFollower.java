package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of bookings when somebody is forgotten: who is not there any more has no stall, and invoices stand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ParadeFollower {

    private final JdbcClient database;
    private final LockedBookings locked;
    private final EndedHolds ended;
    private final Cancelling cancelling;
    private final Occupations occupations;
    private final PersonalPhotos photos;
    private final MoneyOwnData money;
    private final EvaluationOwnData evaluations;
    private final Clock clock;

    ParadeFollower(
            JdbcClient database,
            LockedBookings locked,
            EndedHolds ended,
            Cancelling cancelling,
            Occupations occupations,
            PersonalPhotos photos,
            MoneyOwnData money,
            EvaluationOwnData evaluations,
            Clock clock) {
        this.database = database;
        this.locked = locked;
        this.ended = ended;
        this.cancelling = cancelling;
        this.occupations = occupations;
        this.photos = photos;
        this.money = money;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @EventListener
    void forget(AccountErased erased) {
        alive(erased.account()).forEach(it -> locked.find(it).ifPresent(this::end));
        forgetPhotos(erased.account());
        money.forget(erased.account());
        evaluations.forget(erased.account());
        database.sql("""
                        update parade_booking set name = '', sells = '', sector = '', phone = '', kvk = null, wishes = '', reason = '',
                            photo_id = null, version = version + 1
                        where account_id = ?
                        """).param(erased.account().value()).update();
    }

    /** Those still to come, always in the same order. */
    private List<BookingId> alive(AccountId account) {
        return database.sql("""
                        select b.id from parade_booking b
                        where b.account_id = :account and b.state in ('HELD', 'OFFERED', 'REQUESTED', 'BOOKED')
                            and (select max(d.day) from parade_day d where d.edition_id = b.edition_id) >= :today
                        order by b.edition_id, b.id
                        """)
                .param("account", account.value())
                .param("today", DutchTime.day(clock.instant()))
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    private void end(LockedBookings.Locked found) {
        var booking = found.booking();
        if (booking.isHeld()) {
            ended.drop(booking, found.edition());
        } else {
            var pitches =
                    occupations.of(booking.id()).stream().map(PitchDay::pitch).collect(toSet());
            cancelling.cancel(booking, found.edition(), pitches, found.percent(), CreditReason.CANCELLED);
        }
    }

    private void forgetPhotos(AccountId account) {
        photos.delete(database.sql("select photo_id from parade_booking where account_id = ? and photo_id is not null")
                .param(account.value())
                .query((row, _) -> new AttachmentId(row.getObject("photo_id", UUID.class)))
                .list());
    }
}
