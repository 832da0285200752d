package nl.floreynwijk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guardians: whom somebody appoints to act for them, in which areas and until when. */
@Service
@NotWhileActing
@RetryOnConflict
@Transactional
public class Mandates {

    /** The most guardians somebody has or asked. */
    public static final int MOST = 10;

    private static final int MOST_HELD = 50;

    static final Limit OFFERS = new Limit("mandates-of-account", 5, Duration.ofDays(1));

    private static final String SIGNED_IN = "isAuthenticated()";

    private final MandateRepository repository;
    private final List<MandateArea> areas;
    private final MandateQueries queries;
    private final Contacts contacts;
    private final AccountRepository accounts;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(
            MandateRepository repository,
            List<MandateArea> areas,
            MandateQueries queries,
            Contacts contacts,
            AccountRepository accounts,
            CurrentAccount currentAccount,
            RateLimits limits,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.areas = areas;
        this.queries = queries;
        this.contacts = contacts;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The areas for which somebody can appoint a guardian. */
    @PreAuthorize(SIGNED_IN)
    public List<MandateArea> areas() {
        return List.copyOf(areas);
    }

    /** The last day that can be chosen. */
    @PreAuthorize(SIGNED_IN)
    public LocalDate latest() {
        return today().plusYears(1);
    }

    /**
     * Asks whoever has an account with the address to act for whoever is signed in.
     *
     * @param until the last day, at most a year ahead
     * @throws IllegalArgumentException when no module declares an area
     */
    @PreAuthorize(SIGNED_IN)
    public AppointResult appoint(String typed, Collection<MandateArea> chosen, LocalDate until) {
        if (!areas.containsAll(chosen)) {
            throw new IllegalArgumentException("No module declares such an area");
        }
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return new AppointResult.NotAnAddress();
        }
        if (chosen.isEmpty()) {
            return new AppointResult.NoArea();
        }
        if (until.isBefore(today()) || until.isAfter(latest())) {
            return new AppointResult.NotADay(today(), latest());
        }
        return refusal(address.get()).orElseGet(() -> offer(address.get(), chosen, until));
    }

    /** Locks the giver, so that nobody has one too many by asking twice at once. */
    private Optional<AppointResult> refusal(EmailAddress address) {
        var giver = currentAccount.id();
        accounts.lock(giver);
        if (own().address().equals(address)) {
            return Optional.of(new AppointResult.Yourself());
        }
        if (repository.findByGiverAndEndedAtIsNull(giver).size() >= MOST) {
            return Optional.of(new AppointResult.Enough(MOST));
        }
        return limits.exceeded(OFFERS, giver.toString()).map(AppointResult.TooMany::new);
    }

    private AppointResult offer(EmailAddress address, Collection<MandateArea> chosen, LocalDate until) {
        var keys = chosen.stream().map(MandateArea::key).collect(Collectors.toSet());
        var mandate = Mandate.offered(currentAccount.id(), address, keys, until, clock.instant());
        repository.save(mandate);
        audit.record(AccessActions.MANDATE_OFFERED, mandate.giver().toString());
        var asked = accounts.findByEmail(address).filter(Account::isOpen).map(Account::id);
        events.publishEvent(new MandateOffered(mandate.id(), mandate.giver(), asked, until));
        return new AppointResult.Asked();
    }

    /** Who may act for whoever is signed in, and who was asked. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public List<MandateSummary> given() {
        return queries.givenBy(currentAccount.id(), today(), MOST);
    }

    /** For whom whoever is signed in may act, and who asked them to. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public List<MandateSummary> held() {
        return queries.heldBy(currentAccount.id(), today(), MOST_HELD);
    }

    /** Agrees to act for whoever asked. */
    @PreAuthorize(SIGNED_IN)
    public AcceptResult accept(MandateId id) {
        var mandate = repository
                .findById(id)
                .filter(it -> isOf(it, own()))
                .orElseThrow(() -> new AccessDeniedException("Asked of somebody else"));
        if (!mandate.isOfferedTo(own().address(), today())) {
            return mandate.isInForce(today()) ? new AcceptResult.Accepted() : new AcceptResult.Over();
        }
        mandate.accept(currentAccount.id(), clock.instant());
        repository.save(mandate);
        audit.record(AccessActions.MANDATE_ACCEPTED, mandate.giver().toString());
        events.publishEvent(new MandateAccepted(id, mandate.giver(), currentAccount.id(), mandate.endsOn()));
        return new AcceptResult.Accepted();
    }

    /** Ends it, or does not accept it: either of both may, at any time. One that is over stays so. */
    @PreAuthorize(SIGNED_IN)
    public void end(MandateId id) {
        var mandate = repository
                .findById(id)
                .filter(it -> it.giver().equals(currentAccount.id()) || isOf(it, own()))
                .orElseThrow(() -> new AccessDeniedException("A mandate between others"));
        end(mandate, Optional.of(currentAccount.id()), AccessActions.MANDATE_ENDED);
    }

    private static boolean isOf(Mandate mandate, Contact reader) {
        return mandate.holder().map(reader.account()::equals).orElseGet(() -> mandate.address()
                .equals(reader.address()));
    }

    void end(Mandate mandate, Optional<AccountId> by, AuditAction action) {
        if (mandate.isOver()) {
            return;
        }
        mandate.end(by, clock.instant());
        repository.save(mandate);
        audit.record(action, otherThan(by, mandate).toString());
        mandate.holder()
                .ifPresent(holder ->
                        events.publishEvent(new MandateEnded(mandate.id(), mandate.giver(), holder, mandate.endsOn())));
    }

    /** The guardian where the giver ended it, otherwise the giver. */
    private static AccountId otherThan(Optional<AccountId> by, Mandate mandate) {
        return by.filter(mandate.giver()::equals)
                .flatMap(it -> mandate.holder())
                .orElse(mandate.giver());
    }

    private Contact own() {
        return contacts.of(currentAccount.id()).orElseThrow(() -> new AccessDeniedException("The account is closed"));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
