package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the shifts of a person to whoever knows the secret address of their calendar. */
@Component
class PublishedFeeds {

    /** Somebody who forgot that an address was renewed is told so for a while; whoever guesses does not get far. */
    static final Limit WRONG_FROM_CONNECTION = new Limit("wrong-calendars-from-connection", 20, Duration.ofMinutes(10));

    private static final Period BACK = Period.ofDays(30);
    private static final Period AHEAD = Period.ofYears(1);

    private final CalendarTable table;
    private final CalendarEntries entries;
    private final CalendarText text;
    private final Contacts contacts;
    private final RateLimits limits;
    private final Clock clock;

    PublishedFeeds(
            CalendarTable table,
            CalendarEntries entries,
            CalendarText text,
            Contacts contacts,
            RateLimits limits,
            Clock clock) {
        this.table = table;
        this.entries = entries;
        this.text = text;
        this.contacts = contacts;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Only wrong ones are counted, so that neighbours who share a connection with whoever guesses go on.
     *
     * @param connection where the request came from
     */
    @Transactional(readOnly = true)
    FeedResult read(String secret, String connection) {
        return find(secret)
                .<FeedResult>map(FeedResult.Found::new)
                .or(() -> limits.exceeded(WRONG_FROM_CONNECTION, connection).map(FeedResult.TooMany::new))
                .orElseGet(FeedResult.Unknown::new);
    }

    /** Whoever closed their account is reached no more, and has no feed. */
    private Optional<String> find(String secret) {
        return Token.parse(secret)
                .flatMap(table::holder)
                .flatMap(contacts::of)
                .map(it -> feedOf(it.account(), it.language()));
    }

    String feedOf(AccountId account, Locale language) {
        var now = clock.instant();
        var today = DutchTime.day(now);
        var found = entries.between(
                account, DutchTime.beginning(today.minus(BACK)), DutchTime.beginning(today.plus(AHEAD)));
        return text.feed(found, language);
    }
}
