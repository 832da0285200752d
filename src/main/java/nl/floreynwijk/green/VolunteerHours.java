package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time that whoever is signed in spent on the green. */
@Service
@InArea("green")
@RolesAllowed(Roles.MEMBER)
@Transactional(readOnly = true)
public class VolunteerHours {

    /** Before there was a portal. */
    static final Instant BEGINNING = Instant.EPOCH;

    private final HoursTable hours;
    private final PlacementQueries placements;
    private final CertificateTable certificates;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    VolunteerHours(
            HoursTable hours,
            PlacementQueries placements,
            CertificateTable certificates,
            CurrentAccount currentAccount,
            Clock clock) {
        this.hours = hours;
        this.placements = placements;
        this.certificates = certificates;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** All of it; three queries. */
    public MyHours mine() {
        var me = currentAccount.id();
        var now = clock.instant();
        var worked = hours.of(me, BEGINNING, now, now);
        return new MyHours(
                DutchTime.day(now).getYear(),
                WorkedSeason.of(worked),
                placements.ofPupil(me).stream()
                        .map(it -> it.withMinutesOf(worked, DutchTime.day(now)))
                        .toList(),
                certificates.of(me));
    }
}
