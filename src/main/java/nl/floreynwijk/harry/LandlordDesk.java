package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.LandlordId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office writes down of landlords for their tenants: how they are reached, and what subscriptions cost. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class LandlordDesk {

    private final ContactQueries queries;
    private final TariffRepository tariffs;
    private final JdbcClient database;
    private final AuditTrail audit;

    LandlordDesk(ContactQueries queries, TariffRepository tariffs, JdbcClient database, AuditTrail audit) {
        this.queries = queries;
        this.tariffs = tariffs;
        this.database = database;
        this.audit = audit;
    }

    /** What is written down of all landlords; those of which nothing is are not among them. */
    @Transactional(readOnly = true)
    public Map<LandlordId, LandlordDetails> all() {
        return queries.all();
    }

    /** Writes down how a landlord is reached, in the place of what was there. */
    public ContactResult reach(LandlordId landlord, ContactPlan plan) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new ContactResult.Refused(problems);
        }
        database.sql("""
                        insert into harry_landlord (landlord_id, phone, emergency_phone, email, page, version)
                        values (:landlord, :phone, :emergency, :email, :page, 0)
                        on duplicate key update phone = :phone, emergency_phone = :emergency, email = :email, page = :page,
                            version = version + 1
                        """)
                .param("landlord", landlord.value())
                .param("phone", orNull(plan.phone(), it -> PhoneNumber.parse(it)
                        .orElseThrow()
                        .value()))
                .param("emergency", orNull(plan.emergencyPhone(), it -> PhoneNumber.parse(it)
                        .orElseThrow()
                        .value()))
                .param("email", orNull(plan.email(), it -> EmailAddress.parse(it)
                        .orElseThrow()
                        .value()))
                .param("page", orNull(plan.page(), String::strip))
                .update();
        audit.record(HarryActions.CONTACT_CHANGED, landlord.toString());
        return new ContactResult.Kept();
    }

    private static @Nullable String orNull(String typed, Function<String, String> kept) {
        return typed.isBlank() ? null : kept.apply(typed);
    }

    /** Writes down what a subscription costs from a day on; what held until then ends the day before. */
    public TariffResult charge(LandlordId landlord, TariffPlan plan) {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            return new TariffResult.Refused(problems);
        }
        var others = tariffs.findByLandlordIdAndCover(landlord, plan.cover());
        var tariff = Tariff.of(landlord, plan);
        if (others.stream().anyMatch(it -> it.isFrom(plan.from()))) {
            return new TariffResult.SameDay();
        }
        others.forEach(it -> {
            it.endBefore(plan.from());
            tariff.endBeforeLater(it);
            tariffs.save(it);
        });
        try {
            tariffs.save(tariff);
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("Written down at the same moment", somebodyElse);
        }
        audit.record(
                HarryActions.TARIFF_KEPT,
                landlord.toString(),
                plan.cover().name().toLowerCase(Locale.ROOT));
        return new TariffResult.Kept();
    }

    /** Takes a price back that should not have been written down; nothing else changes. */
    public void forget(TariffId id) {
        tariffs.findById(id).ifPresent(it -> {
            tariffs.deleteById(id);
            audit.record(HarryActions.TARIFF_REMOVED, it.landlord().toString());
        });
    }
}
