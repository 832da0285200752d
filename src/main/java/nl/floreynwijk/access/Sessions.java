package nl.floreynwijk.access;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.base.SessionLimits;
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

/** The sessions in which people are signed in: opened under a new id, ended all at once. */
@Component
class Sessions {

    /** How much longer the web server keeps a session than {@link SessionGuard} does, which decides. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private final AccountRoles roles;
    private final SecurityContextRepository contexts;
    private final SessionRegistry registry;
    private final SessionAuthenticationStrategy freshId;
    private final SessionLimits limits;
    private final Clock clock;

    Sessions(
            AccountRoles roles,
            SecurityContextRepository contexts,
            SessionRegistry registry,
            SessionLimits limits,
            Clock clock) {
        this.roles = roles;
        this.contexts = contexts;
        this.registry = registry;
        this.freshId = new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(), new RegisterSessionAuthenticationStrategy(registry)));
        this.limits = limits;
        this.clock = clock;
    }

    /** Makes the browser session of the running request the account's, under a new id: one planted before is worthless. */
    void open(AccountId account) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account), null, roles.authoritiesOf(account).orElseThrow());
        freshId.onAuthentication(authentication, request, response);
        SessionAge.start(request.getSession(), clock.instant());
        request.getSession()
                .setMaxInactiveInterval((int) limits.idle().plus(SLACK).toSeconds());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends every session of the account, in whatever browser; each notices at its next request. */
    void endAll(AccountId account) {
        registry.getAllSessions(new SignedInAccount(account), false).forEach(SessionInformation::expireNow);
    }
}
