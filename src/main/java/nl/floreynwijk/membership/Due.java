package nl.floreynwijk.membership;

import java.time.Instant;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What somebody was asked to pay before their membership starts; settled once, by money or by a waiver. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("membership_due")
class Due {

    static final int LONGEST_REASON = 300;

    @Id
    private final DueId id;

    @Column("member_id")
    private final MemberId member;

    @Column("amount_cents")
    private final Euros amount;

    private final Instant askedAt;
    private @Nullable Instant settledAt;

    @Column("waived_by")
    private @Nullable AccountId waivedBy;

    private @Nullable String waiveReason;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Due(DueId id, MemberId member, Euros amount, Instant askedAt) {
        this.id = id;
        this.member = member;
        this.amount = amount;
        this.askedAt = askedAt;
    }

    static Due asked(MemberId member, Euros amount, Instant now) {
        if (amount.compareTo(Euros.ZERO) <= 0) {
            throw new IllegalArgumentException("Nobody is asked to pay nothing");
        }
        return new Due(DueId.random(), member, amount, now);
    }

    /** What is still missing once this much came in. */
    Euros leftAfter(Euros received) {
        return received.compareTo(amount) >= 0 ? Euros.ZERO : amount.minus(received);
    }

    void settle(Instant now) {
        requireOpen();
        settledAt = now;
    }

    void waive(AccountId by, String reason, Instant now) {
        requireOpen();
        settledAt = now;
        waivedBy = by;
        waiveReason = reason;
    }

    private void requireOpen() {
        if (isSettled()) {
            throw new IllegalStateException("It is settled once");
        }
    }

    boolean isSettled() {
        return settledAt != null;
    }

    DueId id() {
        return id;
    }

    MemberId member() {
        return member;
    }
}
