package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the organiser writes to those who booked, one mail each. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@Transactional
public class MarketMessages {

    /** The most characters of a message. */
    public static final int LONGEST = 2_000;

    /** Each is a mail to a whole street. */
    private static final Limit MESSAGES = new Limit("parade-messages", 10, Duration.ofDays(1));

    private final EditionRepository editions;
    private final DayStalls stalls;
    private final MarketMails mails;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    MarketMessages(
            EditionRepository editions,
            DayStalls stalls,
            MarketMails mails,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.editions = editions;
        this.stalls = stalls;
        this.mails = mails;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** How many people would get it. */
    @Transactional(readOnly = true)
    public int count(EditionId edition, MessageTo to) {
        return readers(edition, to).size();
    }

    private Set<AccountId> readers(EditionId edition, MessageTo to) {
        return stalls.booked(edition).stream()
                .filter(it -> to.includes(it.summary()))
                .map(BookingTable.Row::account)
                .collect(Collectors.toSet());
    }

    /**
     * Sends it to all of them.
     *
     * @param typed 1 to {@link #LONGEST} characters
     */
    public MarketMessageResult send(EditionId id, MessageTo to, String typed) {
        if (!WrittenText.fits(typed, LONGEST)) {
            return new MarketMessageResult.NoWords(LONGEST);
        }
        var edition = editions.findById(id);
        var readers = readers(id, to);
        if (edition.isEmpty() || readers.isEmpty()) {
            return new MarketMessageResult.Nobody();
        }
        var wait = limits.exceeded(MESSAGES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new MarketMessageResult.TooOften(wait.get());
        }
        var message = UUID.randomUUID();
        readers.forEach(it -> mails.message(edition.get(), it, WrittenText.tidy(typed), message));
        audit.record(ListActions.MESSAGE_SENT, id.toString(), Integer.toString(readers.size()));
        return new MarketMessageResult.Sent(readers.size());
    }
}
