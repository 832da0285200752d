package nl.floreynwijk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The browser sessions in which somebody acts for a member: begun, looked at with each request, and ended. */
@Component
class ActingSessions {

    private static final Logger LOG = LoggerFactory.getLogger(ActingSessions.class);
    private static final int AT_ONCE = 100;

    private static final String ENDED = ActingSessions.class.getName() + ".ended";

    /** Whoever still looks at the page is surprised by these. */
    private static final Set<ActingEnding> UNASKED = Set.of(ActingEnding.EXPIRED, ActingEnding.NOT_ALLOWED);

    private final ActingRights rights;
    private final ActingLog log;
    private final LiveActings live;
    private final Clock clock;

    ActingSessions(ActingRights rights, ActingLog log, LiveActings live, Clock clock) {
        this.rights = rights;
        this.log = log;
        this.live = live;
        this.clock = clock;
    }

    /** Acting begins with the next request, under a new id of the session. */
    void begin(HttpServletRequest request, ActingSession acting) {
        var session = request.getSession();
        live.add(acting.who().acting(), session);
        acting.begin(session);
        request.changeSessionId();
    }

    /** Whom the holder acts for in this session at this moment, with the member's rights; ends what may not go on. */
    Optional<Authentication> current(HttpSession session, AccountId holder) {
        endWhatIsOver(session);
        return ActingSession.of(session).flatMap(acting -> {
            var who = acting.who();
            var authorities = Optional.of(holder)
                    .filter(who.actor()::equals)
                    .flatMap(it -> rights.of(it, who.id(), acting.mandate()));
            if (authorities.isEmpty()) {
                end(session, acting, ActingEnding.NOT_ALLOWED);
            }
            return authorities.map(it -> UsernamePasswordAuthenticationToken.authenticated(who, null, it));
        });
    }

    /** Needs no database: neither does the clock. */
    void endWhatIsOver(HttpSession session) {
        ActingSession.of(session)
                .ifPresent(acting -> acting.ending(clock.instant()).ifPresent(how -> end(session, acting, how)));
    }

    /** The person's own rights are back with the next request. */
    void end(HttpSession session, ActingSession acting, ActingEnding how) {
        ActingSession.clear(session);
        if (UNASKED.contains(how)) {
            session.setAttribute(ENDED, acting.who().id());
        }
        note(acting, how);
    }

    /** For whom somebody no longer acts in this session, without having asked for that; told once. */
    static Optional<AccountId> takeEnded(HttpSession session) {
        var member = Optional.ofNullable((AccountId) session.getAttribute(ENDED));
        member.ifPresent(_ -> session.removeAttribute(ENDED));
        return member;
    }

    @EventListener
    void endWith(HttpSessionDestroyedEvent end) {
        try {
            ActingSession.of(end.getSession()).ifPresent(acting -> note(acting, ActingEnding.SIGNED_OUT));
        } catch (IllegalStateException gone) {
            LOG.debug("Nothing of the session is left");
        }
    }

    /** It ends whether or not that can be written; what could not is written by {@link #noteOverdue()}. */
    private void note(ActingSession acting, ActingEnding how) {
        if (!live.remove(acting.who().acting())) {
            return;
        }
        try {
            log.end(acting.who(), how, clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The end of an acting is noted later, the database does not answer: {}", e.getMessage());
        }
    }

    /** Whoever closed the last tab sends nothing more. */
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void endWhatNobodySees() {
        live.all().values().forEach(session -> {
            try {
                endWhatIsOver(session);
            } catch (IllegalStateException gone) {
                LOG.debug("The session ended at this moment");
            }
        });
    }

    /** What the portal did not live to note. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void noteOverdue() {
        log.overdue(clock.instant(), AT_ONCE).forEach(it -> log.end(it.who(), ActingEnding.EXPIRED, it.until()));
    }
}
