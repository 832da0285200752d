package nl.floreynwijk.access;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.floreynwijk.base.SessionLimits;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions in which people are signed in: opened under a new id, ended all at once. */
@Component
class Sessions {

    /** How much longer the web server keeps a session than {@link SessionGuard} does, which decides. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private final AccountRoles roles;
    private final Contacts contacts;
    private final SecurityContextRepository contexts;
    private final SessionRegistry registry;
    private final SessionPlaces places;
    private final SessionAuthenticationStrategy freshId;
    private final SessionLimits limits;
    private final SignInFigures figures;
    private final ActingSessions acting;
    private final SessionEnds ends;
    private final Clock clock;

    Sessions(
            AccountRoles roles,
            Contacts contacts,
            SecurityContextRepository contexts,
            SessionRegistry registry,
            SessionPlaces places,
            SessionLimits limits,
            SignInFigures figures,
            ActingSessions acting,
            SessionEnds ends,
            Clock clock) {
        this.roles = roles;
        this.contacts = contacts;
        this.contexts = contexts;
        this.registry = registry;
        this.places = places;
        this.freshId = new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(), new RegisterSessionAuthenticationStrategy(registry)));
        this.limits = limits;
        this.figures = figures;
        this.acting = acting;
        this.ends = ends;
        this.clock = clock;
    }

    /** The moment at which somebody begins to prove who they are. */
    long beginning() {
        return ends.now();
    }

    /**
     * Makes the browser session of the running request the account's, under a new id: one planted before is worthless.
     *
     * @param beginning of the proof; where all sessions of the account were ended since, this one ends with them
     */
    void open(AccountId account, Proof proof, long beginning) {
        closeOtherTabs();
        var request = exchange().getRequest();
        var response = Objects.requireNonNull(exchange().getResponse());
        ActingSession.of(request.getSession())
                .ifPresent(it -> acting.end(request.getSession(), it, ActingEnding.SIGNED_OUT));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account), null, roles.authoritiesOf(account).orElseThrow());
        freshId.onAuthentication(authentication, request, response);
        contacts.of(account).ifPresent(person -> Languages.speakTo(request.getSession(), person.language()));
        SessionAge.start(request.getSession(), proof, clock.instant());
        places.add(request.getSession(), Browser.of(request.getHeader(HttpHeaders.USER_AGENT)));
        request.getSession()
                .setMaxInactiveInterval((int) limits.idle().plus(SLACK).toSeconds());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        figures.signedIn(proof);
        if (ends.since(account, beginning)) {
            Objects.requireNonNull(
                            registry.getSessionInformation(request.getSession().getId()))
                    .expireNow();
        }
    }

    /** Takes down that somebody was not let in. */
    void refuse(Proof proof) {
        figures.refused(proof);
    }

    /** A tab of whoever was here before shows what they might see; none may act with the rights of somebody else. */
    private static void closeOtherTabs() {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            List.copyOf(session.getUIs()).stream()
                    .filter(tab -> !tab.equals(UI.getCurrent()))
                    .forEach(UI::close);
        }
    }

    /** Whether the running request's session was opened by a one-time link, and not long ago. */
    boolean isFreshFromLink() {
        return SessionAge.of(current())
                .filter(age -> age.isFreshFromLink(clock.instant()))
                .isPresent();
    }

    /** Whether the running request's session was ended while the request was under way; one that is gone was. */
    boolean isOver() {
        var known = registry.getSessionInformation(current().getId());
        return SessionAge.of(current()).isEmpty() || (known != null && known.isExpired());
    }

    /** The open sessions of the account: the running request's first, then what was used last. */
    List<OpenSession> of(AccountId account) {
        return registry.getAllSessions(new SignedInAccount(account), false).stream()
                .flatMap(session -> places.of(session.getSessionId()).stream())
                .flatMap(
                        place -> place
                                .age()
                                .filter(age -> !age.isOver(limits, clock.instant()))
                                .map(age -> describe(place, age))
                                .stream())
                .sorted(comparing(OpenSession::here)
                        .thenComparing(OpenSession::lastActiveAt)
                        .reversed())
                .toList();
    }

    private static OpenSession describe(SessionPlaces.Place place, SessionAge age) {
        var here = place.session().getId().equals(current().getId());
        return new OpenSession(place.id(), place.browser(), age.proof(), age.signedInAt(), age.lastActiveAt(), here);
    }

    /** Ends the running request's session. */
    void end() {
        current().invalidate();
    }

    /** Ends one session of the account; false when it has none of that name. */
    boolean end(AccountId account, OpenSessionId id) {
        var ended = registry.getAllSessions(new SignedInAccount(account), false).stream()
                .filter(session -> places.of(session.getSessionId())
                        .filter(place -> place.id().equals(id))
                        .isPresent())
                .findFirst();
        ended.ifPresent(SessionInformation::expireNow);
        return ended.isPresent();
    }

    /**
     * Ends every session of the account, in whatever browser; each notices at its next request. Once more when the
     * transaction is over: until then somebody can still come in by what it takes away.
     */
    void endAll(AccountId account) {
        endNow(account);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    // Whatever the status: an answer that is lost says nothing of what was written
                    endNow(account);
                }
            });
        }
    }

    private void endNow(AccountId account) {
        ends.note(account);
        registry.getAllSessions(new SignedInAccount(account), false).forEach(SessionInformation::expireNow);
    }

    /** Ends every session of the account but the running request's, once what opens others is gone. */
    void endOthers(AccountId account) {
        ends.note(account);
        var here = current().getId();
        registry.getAllSessions(new SignedInAccount(account), false).stream()
                .filter(session -> !session.getSessionId().equals(here))
                .forEach(SessionInformation::expireNow);
    }

    /** The running request's session. */
    static HttpSession current() {
        return request().getSession();
    }

    static HttpServletRequest request() {
        return exchange().getRequest();
    }

    private static ServletRequestAttributes exchange() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
