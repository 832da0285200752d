package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads an evening sees what guests want to be called, and takes a joke away. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class GuestNames {

    private final GuestNameTable table;
    private final AuditTrail audit;

    GuestNames(GuestNameTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /** Of the live run, those who came last first. */
    @Transactional(readOnly = true)
    public List<GuestName> of(EveningId evening) {
        return table.of(evening);
    }

    /** Takes a name away; the guest and their coins stay. */
    public void remove(GuestId guest) {
        table.remove(guest).ifPresent(it -> audit.record(RadActions.NAME_REMOVED, it.toString()));
    }
}
