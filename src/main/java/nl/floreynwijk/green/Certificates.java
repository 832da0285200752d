package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ReachedMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the co-operative certifies to members of what they did in the green, with a number that anybody can check. */
@Service
@InArea("green")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class Certificates {

    /** A longer period is a mistake. */
    public static final int MOST_YEARS = 10;

    /** Asking again for what says the same is no new one. */
    static final Limit NEW = new Limit("certificates", 10, Duration.ofDays(1));

    static final Limit PAPERS = new Limit("certificate-papers", 30, Duration.ofHours(1));

    private final HoursTable hours;
    private final PlacementQueries placements;
    private final CertificateTable table;
    private final CertificatePages pages;
    private final Volunteers volunteers;
    private final Memberships memberships;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    Certificates(
            HoursTable hours,
            PlacementQueries placements,
            CertificateTable table,
            CertificatePages pages,
            Volunteers volunteers,
            Memberships memberships,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.hours = hours;
        this.placements = placements;
        this.table = table;
        this.pages = pages;
        this.volunteers = volunteers;
        this.memberships = memberships;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Certifies what they did in a year, as far as it is over. */
    public CertificateResult ask(int year) {
        return year < 1 || year > 9_999
                ? new CertificateResult.NoPeriod(MOST_YEARS)
                : ask(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Certifies what they did from one day until another, both included, as far as that is over. */
    public CertificateResult ask(LocalDate from, LocalDate until) {
        var today = DutchTime.day(clock.instant());
        if (from.isAfter(until)
                || from.isAfter(today)
                || from.plusYears(MOST_YEARS).isBefore(until)) {
            return new CertificateResult.NoPeriod(MOST_YEARS);
        }
        holdBack();
        var soFar = !until.isBefore(today);
        return keep(certified(from, soFar ? today : until, Optional.empty()), Optional.empty(), soFar);
    }

    /** Certifies what they did and learned in a placement that their mentor signed. */
    public CertificateResult ask(PlacementId id) {
        holdBack();
        return signed(id)
                .map(it -> keep(certified(it.from(), it.until(), Optional.of(it)), Optional.of(id), false))
                .orElseGet(CertificateResult.NotSigned::new);
    }

    /** Whoever presses twice waits for themselves before anything is read, and gets the same. */
    private void holdBack() {
        volunteers.lock(currentAccount.id());
    }

    private Optional<PlacementDetails> signed(PlacementId id) {
        return placements
                .find(id)
                .filter(it -> it.isOf(currentAccount.id()) && it.signedAt().isPresent());
    }

    private Certified certified(LocalDate from, LocalDate until, Optional<PlacementDetails> placement) {
        var me = currentAccount.id();
        var name = Optional.ofNullable(memberships.reaching(List.of(me)).get(me))
                .map(ReachedMember::name)
                .orElseThrow(() -> new IllegalStateException("Only members ask for certificates"));
        return new Certified(
                name,
                from,
                until,
                hours.of(me, DutchTime.beginning(from), DutchTime.beginning(until.plusDays(1)), clock.instant()),
                placement);
    }

    private CertificateResult keep(Certified certified, Optional<PlacementId> placement, boolean soFar) {
        var me = currentAccount.id();
        if (certified.shifts().isEmpty() && placement.isEmpty()) {
            return new CertificateResult.NothingDone();
        }
        var same = table.same(me, placement, certified, soFar);
        if (same.isPresent()) {
            return new CertificateResult.Made(same.get(), true);
        }
        var wait = limits.exceeded(NEW, me.toString());
        if (wait.isPresent()) {
            return new CertificateResult.TooMany(wait.get());
        }
        audit.record(GreenActions.CERTIFIED, me.toString());
        return new CertificateResult.Made(table.add(me, placement, certified, soFar, clock.instant()), false);
    }

    /** Writes one of theirs as a PDF, in a language of the portal. */
    @Transactional(readOnly = true)
    public CertificateFileResult write(CertificateNumber number, Locale language, OutputStream out) throws IOException {
        var me = currentAccount.id();
        var kept = table.kept(number, me);
        if (kept.isEmpty()) {
            return new CertificateFileResult.Unknown();
        }
        var placement = kept.get().placement().flatMap(this::signed);
        var certified = certified(kept.get().from(), kept.get().until(), placement);
        if (!certified.fingerprint().equals(kept.get().fingerprint())) {
            return new CertificateFileResult.Changed();
        }
        var wait = limits.exceeded(PAPERS, me.toString());
        if (wait.isPresent()) {
            return new CertificateFileResult.TooOften(wait.get());
        }
        out.write(pages.render(number, certified, kept.get().madeAt(), language));
        return new CertificateFileResult.Written();
    }

    /** From now on whoever checks it reads that it was withdrawn. */
    public boolean withdraw(CertificateNumber number) {
        var me = currentAccount.id();
        var done = table.withdraw(number, me, clock.instant());
        if (done) {
            audit.record(GreenActions.CERTIFICATE_WITHDRAWN, me.toString());
        }
        return done;
    }
}
