package nl.floreynwijk.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, MailId> {

    /** Writes a changed mail; a new one is inserted by the {@link Outbox}. */
    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(MailId id);

    /**
     * The mail whose turn it is, held until the transaction ends; those that others hold are passed over. Without the
     * index the database would sort, and hold, every waiting mail.
     */
    @Query("""
            select * from notification_mail force index (ix_notification_mail_due)
            where status = 'WAITING' and next_attempt_at <= :now
            order by next_attempt_at
            limit 1 for update skip locked
            """)
    Optional<OutgoingMail> holdNextDue(Instant now);

    /** The mail, held until the transaction ends; empty when somebody else holds it. */
    @Query("select * from notification_mail where id = :id for update skip locked")
    Optional<OutgoingMail> hold(MailId id);

    @Query("""
            select * from notification_mail
            where status in ('WAITING', 'FAILED') and useless_after <= :now
            limit 100 for update skip locked
            """)
    List<OutgoingMail> holdUseless(Instant now);

    /** Lets mail go now that was never tried, or that would wait until after {@code latest}. */
    @Modifying
    @Query("""
            update notification_mail set next_attempt_at = :now
            where status = 'WAITING' and next_attempt_at > :now and (next_attempt_at > :latest or attempts = 0)
            """)
    int bringForward(Instant now, Instant latest);

    /** Each half follows an index to its newest rows; one query for both would sort all mail that waits. */
    @Query("""
            select id, name, address, kind, status, trouble, created_at, next_attempt_at
            from (
                (select id, name, address, kind, status, last_error as trouble, created_at, next_attempt_at
                from notification_mail where status = 'FAILED' order by created_at desc limit :most)
                union all
                (select id, name, address, kind, status, last_error as trouble, created_at, next_attempt_at
                from notification_mail where status = 'WAITING' order by created_at desc limit :most)
            ) undelivered
            order by status, created_at desc
            limit :most
            """)
    List<UndeliveredMail> undelivered(int most);

    @Query("select count(*) from notification_mail where status = 'FAILED'")
    int countFailed();

    /** How many wait and how many were given up, and since when the oldest of them; an index holds it all. */
    @Query("""
            select status, count(*) as mails, min(created_at) as oldest
            from notification_mail
            where status in ('WAITING', 'FAILED')
            group by status
            """)
    List<MailCount> undeliveredByStatus();

    @Query("""
            select id, created_at, name, address, subject, text, html
            from notification_mail
            order by created_at desc
            limit :most
            """)
    List<DemoMail> latest(int most);

    @Modifying
    @Query("""
            delete from notification_mail
            where status in ('SENT', 'DROPPED', 'FAILED') and created_at < :limit
            limit 1000
            """)
    int removeThousandOlderThan(Instant limit);
}
