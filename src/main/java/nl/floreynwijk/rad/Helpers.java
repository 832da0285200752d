package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host asks people to count coins at tables: each has an address of their own, without an account. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class Helpers {

    public static final int LONGEST_NAME = 40;

    private static final int MOST = 20;

    private final EveningRepository evenings;
    private final HelperTable table;
    private final PortalSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Helpers(EveningRepository evenings, HelperTable table, PortalSettings settings, AuditTrail audit, Clock clock) {
        this.evenings = evenings;
        this.table = table;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Helper> of(EveningId evening) {
        return table.of(evening);
    }

    /**
     * Gives somebody an address of their own.
     *
     * @param name under which everything they enter is kept
     */
    public HelperResult add(EveningId id, String name) {
        if (!TypedLine.fits(name, LONGEST_NAME)) {
            return new HelperResult.NameMissing(LONGEST_NAME);
        }
        if (evenings.lock(id).filter(it -> !it.isEnded()).isEmpty()) {
            return new HelperResult.Ended();
        }
        if (table.of(id).stream().filter(it -> it.endedAt().isEmpty()).count() >= MOST) {
            return new HelperResult.Full(MOST);
        }
        var secret = Token.random();
        table.keep(
                new Helper(HelperId.random(), id, TypedLine.tidy(name, LONGEST_NAME), Optional.empty()),
                secret,
                clock.instant());
        audit.record(RadActions.HELPER_ADDED, id.toString());
        return new HelperResult.Added(
                settings.address("/rad/tafel/" + secret.value()).toString());
    }

    /** They count no more; what they entered stays. */
    public void end(HelperId helper) {
        table.end(helper, clock.instant()).ifPresent(it -> audit.record(RadActions.HELPER_ENDED, it.toString()));
    }
}
