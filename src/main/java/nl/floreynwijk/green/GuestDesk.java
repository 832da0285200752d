package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office puts somebody without an account on a shift, who came by or phoned. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class GuestDesk {

    private final GuestEntry entry;

    GuestDesk(GuestEntry entry) {
        this.entry = entry;
    }

    /** Takes a place that nobody waits for, also on a shift that is still far ahead. */
    public GuestResult putOn(ShiftId shift, GuestForm form) {
        return entry.enter(shift, form, Instant.MAX, Optional::empty);
    }
}
