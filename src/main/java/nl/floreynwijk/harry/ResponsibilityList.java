package nl.floreynwijk.harry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.LandlordId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One version of the list that says who repairs what: a draft, or published and never changed again.
 *
 * <p>What stands on it are {@link Item}s, which {@link ItemTable} keeps: hundreds, of which one is changed at a time.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("harry_list")
class ResponsibilityList {

    @Id
    private final ListId id;

    private final @Nullable LandlordId landlordId;
    private final int number;
    private final Instant draftedAt;
    private String note = "";
    private @Nullable Instant publishedAt;
    private @Nullable AccountId publishedBy;
    private @Nullable LocalDate validFrom;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a list from its row. */
    ResponsibilityList(ListId id, @Nullable LandlordId landlordId, int number, Instant draftedAt) {
        this.id = id;
        this.landlordId = landlordId;
        this.number = number;
        this.draftedAt = draftedAt;
    }

    /** The first version, or the one after {@code last}; without a landlord the general list. */
    static ResponsibilityList drafted(Optional<LandlordId> landlord, int last, Instant now) {
        return new ResponsibilityList(ListId.random(), landlord.orElse(null), last + 1, now);
    }

    boolean isDraft() {
        return publishedAt == null;
    }

    /**
     * Holds from that day on, in the place of the version before.
     *
     * @param by empty where the portal brings the list along
     */
    void publish(LocalDate from, String note, Optional<AccountId> by, Instant now) {
        if (!isDraft()) {
            throw new IllegalStateException("What is published stays as it is");
        }
        validFrom = from;
        this.note = note;
        publishedBy = by.orElse(null);
        publishedAt = now;
    }

    ListId id() {
        return id;
    }

    Optional<LandlordId> landlord() {
        return Optional.ofNullable(landlordId);
    }

    int number() {
        return number;
    }
}
