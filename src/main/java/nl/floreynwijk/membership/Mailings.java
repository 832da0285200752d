package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.notification.MailPreview;
import nl.floreynwijk.notification.Preferences;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that the office writes to members it chose in the register.
 *
 * <p>Only who is a member gets it, and only who did not switch such mail off; both are looked at again at the moment at
 * which {@link MailingRound} posts it.
 */
@Service
@RetryOnConflict
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@NotWhileActing
@Transactional
public class Mailings {

    /** The most mails that are asked for at a time. */
    public static final int MOST_AT_ONCE = 100;

    /** The most that one person sends in a day. */
    static final int MOST_A_DAY = 10;

    /** The most that go to every member in a day: who is written to every hour stops reading. */
    static final int MOST_TO_MOST_A_DAY = 3;

    private static final Duration DAY = Duration.ofDays(1);

    /** Per account. */
    static final RateLimits.Limit TESTS = new RateLimits.Limit("mailing-tests", 10, Duration.ofHours(1));

    private final MailingQueries queries;
    private final MailingMails mails;
    private final Preferences preferences;
    private final Contacts contacts;
    private final JdbcAggregateTemplate database;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    Mailings(
            MailingQueries queries,
            MailingMails mails,
            Preferences preferences,
            Contacts contacts,
            JdbcAggregateTemplate database,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.preferences = preferences;
        this.contacts = contacts;
        this.database = database;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many of the members that the filter leaves a mail would reach now. */
    @Transactional(readOnly = true)
    public MailingReach reach(RegisterFilter filter) {
        return queries.reach(filter, holders(filter), preferences.switchedOff(MailingMails.KIND));
    }

    private Collection<AccountId> holders(RegisterFilter filter) {
        return filter.role().map(contacts::holding).stream()
                .flatMap(List::stream)
                .map(Contact::account)
                .toList();
    }

    /** The mail as whoever writes it would get it, once for each language that is ready. */
    @Transactional(readOnly = true)
    public List<MailPreview> preview(MailingForm form) {
        return mails.preview(currentAccount.id(), form);
    }

    /** Posts the mail to whoever writes it and to nobody else, whatever mail they want: at most 10 times in an hour. */
    public MailingResult test(MailingForm form) {
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return new MailingResult.Refused(wrong);
        }
        var me = currentAccount.id();
        var wait = limits.exceeded(TESTS, me.toString());
        if (wait.isPresent()) {
            return new MailingResult.TooOften(wait.get());
        }
        mails.postTest(me, form);
        audit.record(MembershipActions.MAILING_TESTED, me.toString());
        return new MailingResult.TestSent();
    }

    /**
     * Sends the mail to the members that the filter leaves. They get it within minutes. At most 10 from one account go in
     * a day, and 3 to more than half of all members.
     *
     * @param id made when the form was shown: sending it again is sending it once
     */
    public MailingResult send(MailingId id, MailingForm form, RegisterFilter filter) {
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return new MailingResult.Refused(wrong);
        }
        var dutch = form.dutch().orElseThrow();
        var before = sentBefore(id, Mailing.fingerprint(dutch, form.english(), filter));
        if (before.isPresent()) {
            return before.get();
        }
        var receiving = reach(filter).receiving();
        if (receiving == 0) {
            return new MailingResult.Nobody();
        }
        var mailing = Mailing.sent(
                id, dutch, form.english(), filter, currentAccount.id(), receiving, queries.members(), clock.instant());
        return tooOften(mailing).orElseGet(() -> send(mailing, filter));
    }

    private Optional<MailingResult> sentBefore(MailingId id, String fingerprint) {
        return queries.sentBefore(id, fingerprint, DutchTime.day(clock.instant()))
                .map(it -> it.id().equals(id)
                        ? new MailingResult.Sent(it.recipients())
                        : new MailingResult.SentToday(
                                it.sentAt(),
                                Optional.ofNullable(
                                        senders(List.of(it)).get(it.id().toString()))));
    }

    /** The audit trail knows what they are called, by the id of the mail. */
    private Map<String, String> senders(List<MailingQueries.Row> mailings) {
        return audit.about(mailings.stream().map(it -> it.id().toString()).toList()).stream()
                .filter(it -> it.actorName().isPresent())
                .collect(Collectors.toMap(
                        AuditEntry::objectId, it -> it.actorName().orElseThrow(), (newer, _) -> newer));
    }

    private Optional<MailingResult> tooOften(Mailing mailing) {
        var since = clock.instant().minus(DAY);
        return queries.sentBy(mailing, since, MOST_A_DAY)
                .or(() -> mailing.isToMost() ? queries.sentToMost(since, MOST_TO_MOST_A_DAY) : Optional.empty())
                .map(it -> new MailingResult.TooOften(Duration.between(since, it)));
    }

    private MailingResult send(Mailing mailing, RegisterFilter filter) {
        try {
            database.insert(mailing);
        } catch (DuplicateKeyException sentAtTheSameMoment) {
            return sentBefore(mailing.id(), mailing.fingerprint()).orElseThrow();
        }
        queries.addRecipients(mailing.id(), filter, holders(filter));
        audit.record(MembershipActions.MAILING_SENT, mailing.id().toString(), "recipients=" + mailing.recipients());
        return new MailingResult.Sent(mailing.recipients());
    }

    /** What was sent, the newest first, {@code limit} of them from {@code offset} on. */
    @Transactional(readOnly = true)
    public List<MailingSummary> sent(int offset, int limit) {
        var rows = queries.latest(offset, Math.min(limit, MOST_AT_ONCE));
        var senders = senders(rows);
        return rows.stream()
                .map(it -> it.by(Optional.ofNullable(senders.get(it.id().toString()))))
                .toList();
    }

    /** What one of them said. */
    @Transactional(readOnly = true)
    public Optional<MailingDetails> find(MailingId id) {
        return queries.details(id);
    }
}
