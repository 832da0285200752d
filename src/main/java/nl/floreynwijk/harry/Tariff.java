package nl.floreynwijk.harry;

import java.time.LocalDate;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.places.LandlordId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What a landlord's subscription costs from one day to another. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("harry_tariff")
class Tariff {

    @Id
    private final TariffId id;

    private final LandlordId landlordId;
    private final Cover cover;

    @Column("month_cents")
    private final Euros month;

    private final @Nullable Integer inspectionPercent;
    private final @Nullable String inspectionName;
    private final LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a tariff from its row. */
    Tariff(
            TariffId id,
            LandlordId landlordId,
            Cover cover,
            Euros month,
            @Nullable Integer inspectionPercent,
            @Nullable String inspectionName,
            LocalDate validFrom) {
        this.id = id;
        this.landlordId = landlordId;
        this.cover = cover;
        this.month = month;
        this.inspectionPercent = inspectionPercent;
        this.inspectionName = inspectionName;
        this.validFrom = validFrom;
    }

    static Tariff of(LandlordId landlord, TariffPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a tariff: " + plan.problems());
        }
        var inspection = plan.price().inspection();
        return new Tariff(
                TariffId.random(),
                landlord,
                plan.cover(),
                plan.price().month(),
                inspection.map(Price.Inspection::percent).orElse(null),
                inspection.map(it -> it.name().strip()).orElse(null),
                plan.from());
    }

    /** Another holds from that day on; the day before it is the last of this one. */
    void endBefore(LocalDate next) {
        if (validFrom.isBefore(next) && (validUntil == null || !validUntil.isBefore(next))) {
            validUntil = next.minusDays(1);
        }
    }

    /** Another that is known already holds from a later day on: this one ends before it. */
    void endBeforeLater(Tariff other) {
        endBefore(other.validFrom);
    }

    boolean isFrom(LocalDate day) {
        return validFrom.equals(day);
    }

    LandlordId landlord() {
        return landlordId;
    }
}
