package nl.floreynwijk.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.Address;

/**
 * One thing that happened in a membership.
 *
 * @param at when; empty where only the day is known
 * @param who who did it; empty for a visitor, for the portal itself, and for whoever may not see it
 */
public record StoryLine(LocalDate day, Optional<Instant> at, Optional<String> who, Event event) {

    /** What is known by the day only comes after what happened on that day. */
    static final Comparator<StoryLine> NEWEST_FIRST = Comparator.comparing(StoryLine::day)
            .thenComparing(it -> it.at().orElse(Instant.MAX))
            .reversed();

    static StoryLine on(LocalDate day, Optional<String> who, Event event) {
        return new StoryLine(day, Optional.empty(), who, event);
    }

    static StoryLine at(Instant moment, Optional<String> who, Event event) {
        return new StoryLine(DutchTime.day(moment), Optional.of(moment), who, event);
    }

    /** What happened. */
    public sealed interface Event {

        /** They sent the form. */
        record Applied() implements Event {}

        /** They confirmed their mail address. */
        record Confirmed() implements Event {}

        /** The board let them in. */
        record Approved() implements Event {}

        record Started(int number) implements Event {}

        record CameToLive(Address address) implements Event {}

        record ConsentGiven(Consent consent, int textVersion) implements Event {}

        record ConsentWithdrawn(Consent consent) implements Event {}

        /**
         * They are no member any more.
         *
         * @param reason why the board ended it; empty where the member left, and for whoever keeps the books
         */
        record Ended(Optional<String> reason) implements Event {}

        /** What the audit trail tells besides. */
        record Noted(AuditEntry entry) implements Event {}
    }
}
