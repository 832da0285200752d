package nl.floreynwijk.membership;

import java.time.Instant;
import nl.floreynwijk.base.Euros;

/** Somebody whose membership waits for money. */
public record DueSummary(
        DueId id, MemberId member, String name, KindCode kind, Euros amount, Euros received, Instant askedAt) {

    public Euros left() {
        return amount.minus(received);
    }
}
