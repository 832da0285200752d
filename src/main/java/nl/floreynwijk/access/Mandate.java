package nl.floreynwijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The appointment of a guardian, who may act for whoever gave it in some areas until a day.
 *
 * <p>It is offered to a mail address; whoever has the account of that address accepts it or not. Its day and areas never
 * change: for more the giver makes another.
 */
@Table("access_mandate")
@SuppressWarnings("UnusedVariable") // Spring Data reads what is only kept
class Mandate {

    @Id
    private final MandateId id;

    private final AccountId giver;
    private final EmailAddress address;
    private @Nullable AccountId holder;
    private final String areas;
    private final LocalDate endsOn;
    private final Instant offeredAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;
    private @Nullable AccountId endedBy;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a mandate from its row. */
    Mandate(
            MandateId id,
            AccountId giver,
            EmailAddress address,
            @Nullable AccountId holder,
            String areas,
            LocalDate endsOn,
            Instant offeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant endedAt,
            @Nullable AccountId endedBy) {
        this.id = id;
        this.giver = giver;
        this.address = address;
        this.holder = holder;
        this.areas = areas;
        this.endsOn = endsOn;
        this.offeredAt = offeredAt;
        this.acceptedAt = acceptedAt;
        this.endedAt = endedAt;
        this.endedBy = endedBy;
    }

    static Mandate offered(AccountId giver, EmailAddress address, Set<String> areas, LocalDate endsOn, Instant now) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A mandate is for at least one area");
        }
        return new Mandate(
                MandateId.random(),
                giver,
                address,
                null,
                String.join(",", new TreeSet<>(areas)),
                endsOn,
                now,
                null,
                null,
                null);
    }

    /** Whether it waits for whoever has the address, whom it is offered to. */
    boolean isOfferedTo(EmailAddress reader, LocalDate today) {
        return acceptedAt == null && isOpen(today) && address.equals(reader);
    }

    void accept(AccountId account, Instant now) {
        if (acceptedAt != null || endedAt != null || giver.equals(account)) {
            throw new IllegalStateException("Nobody can accept this mandate");
        }
        holder = account;
        acceptedAt = now;
    }

    /** @param by who ended it; empty when its last day is over or an account went */
    void end(Optional<AccountId> by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by.orElse(null);
        }
    }

    /** Whether it lets the one act for the other on this day. */
    boolean lets(AccountId actor, AccountId member, LocalDate today) {
        return isInForce(today) && actor.equals(holder) && member.equals(giver);
    }

    boolean isInForce(LocalDate today) {
        return acceptedAt != null && isOpen(today);
    }

    /** Whether nobody ended it, nor the calendar. */
    boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isAfter(endsOn);
    }

    boolean isOver() {
        return endedAt != null;
    }

    MandateId id() {
        return id;
    }

    AccountId giver() {
        return giver;
    }

    Optional<AccountId> holder() {
        return Optional.ofNullable(holder);
    }

    EmailAddress address() {
        return address;
    }

    Set<String> areas() {
        return Set.of(areas.split(",", -1));
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
