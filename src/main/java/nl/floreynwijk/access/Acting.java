package nl.floreynwijk.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Acting for a member who is on the phone or at the desk, or who appointed a guardian.
 *
 * <p>From the next page on the portal works for the member, with no more rights than the member has; what is done carries
 * both names in the audit trail. It ends by itself after half an hour, at sign-out and when the last tab is closed.
 */
@Service
public class Acting {

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = 200;

    /** The most that {@link #mine()} gives. */
    public static final int MOST = 50;

    /** The most members {@link #candidates} gives. */
    public static final int MOST_CANDIDATES = 20;

    private final CurrentAccount currentAccount;
    private final ActingRights rights;
    private final ActingSessions sessions;
    private final ActingLog log;
    private final MandateRepository mandates;
    private final AccountQueries queries;
    private final Clock clock;

    Acting(
            CurrentAccount currentAccount,
            ActingRights rights,
            ActingSessions sessions,
            ActingLog log,
            MandateRepository mandates,
            AccountQueries queries,
            Clock clock) {
        this.currentAccount = currentAccount;
        this.rights = rights;
        this.sessions = sessions;
        this.log = log;
        this.mandates = mandates;
        this.queries = queries;
        this.clock = clock;
    }

    /** Members a coordinator may act for whose name or address has the words, by name. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<ActingCandidate> candidates(String words) {
        return words.isBlank() ? List.of() : queries.candidates(words, currentAccount.id(), MOST_CANDIDATES);
    }

    /** Somebody a coordinator may act for; empty when nobody may. */
    @RolesAllowed(Roles.COORDINATOR)
    public Optional<ActingCandidate> candidate(AccountId member) {
        return rights.of(currentAccount.id(), member, Optional.empty())
                .flatMap(may -> queries.of(member))
                .map(it -> new ActingCandidate(it.account(), it.name(), it.address()));
    }

    /** Begins to act for the member; the page that is loaded next is theirs, and stopping leads to the start page. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    public ActingResult start(AccountId member, String reason, ConsentWay way) {
        return start(member, reason, way, LocalPath.START);
    }

    /**
     * Begins to act for the member; the page that is loaded next is theirs.
     *
     * @param reason 1 to {@link #LONGEST_REASON} characters
     * @param way {@link ConsentWay#MANDATE} for a guardian, any other for a coordinator
     * @param back where stopping leads to
     */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    public ActingResult start(AccountId member, String reason, ConsentWay way, LocalPath back) {
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new ActingResult.NotAReason();
        }
        var actor = currentAccount.id();
        if (way == ConsentWay.MANDATE) {
            return mandates.findByHolderAndEndedAtIsNull(actor).stream()
                    .filter(it -> it.lets(actor, member, DutchTime.day(clock.instant())))
                    .findFirst()
                    .map(mandate -> start(actor, member, reason, way, back, mandate.id(), mandate.areas()))
                    .orElseGet(ActingResult.NotForThem::new);
        }
        return start(actor, member, reason, way, back, null, null);
    }

    private ActingResult start(
            AccountId actor,
            AccountId member,
            String reason,
            ConsentWay way,
            LocalPath back,
            @Nullable MandateId mandate,
            @Nullable Set<String> areas) {
        if (rights.of(actor, member, Optional.ofNullable(mandate)).isEmpty()) {
            return new ActingResult.NotForThem();
        }
        var request = Sessions.request();
        if (ActingSession.of(request.getSession()).isPresent()) {
            throw new AccessDeniedException("Somebody acts for another member in this browser already");
        }
        var now = clock.instant();
        var who = new ActingAccount(ActingId.random(), member, actor, areas);
        var acting = new ActingSession(who, mandate, now, back);
        log.begin(acting, TypedLine.tidy(reason, LONGEST_REASON), way, now);
        sessions.begin(request, acting);
        return new ActingResult.Started();
    }

    /** For whom the person acts at this moment; empty when they work for themselves. */
    @PreAuthorize("permitAll()")
    public Optional<CurrentActing> current() {
        return currentAccount.acting().flatMap(who -> ActingSession.of(Sessions.current())
                .filter(acting -> acting.who().equals(who))
                .flatMap(acting -> queries.of(who.id())
                        .map(member -> new CurrentActing(who.id(), member.name(), acting.until(), who.limit()))));
    }

    /** Stops, and says on which page it began; where nobody acts, or no longer, that is the start page. */
    @PreAuthorize("permitAll()")
    public LocalPath stop() {
        var request = Sessions.request();
        var acting = ActingSession.of(request.getSession());
        acting.ifPresent(it -> {
            sessions.end(request.getSession(), it, ActingEnding.STOPPED);
            request.changeSessionId();
        });
        return acting.map(ActingSession::back).orElse(LocalPath.START);
    }

    /** Who acted for whoever is signed in, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    public List<ActingSummary> mine() {
        return log.of(currentAccount.id(), MOST);
    }
}
