package nl.floreynwijk.access;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.ui.SignInView;
import nl.floreynwijk.base.SessionLimits;
import nl.floreynwijk.base.ui.OwnScripts;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationClassFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.tomcat.autoconfigure.TomcatVirtualThreadsWebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.stereotype.Service;

/** Who may reach what over HTTP. Views and services are guarded again by their own annotations. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SessionRegistry sessions,
            AccountRoles roles,
            ActingSessions acting,
            RateLimits rates,
            List<CrowdedPages> crowded,
            SessionLimits limits,
            @Value("${vaadin.maxRequestBodySize}") int longestMessage,
            Clock clock) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll))
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(management -> management
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::goOnAsVisitor))
                .addFilterAfter(
                        new VisitGuard(rates, it -> crowded.stream().anyMatch(pages -> pages.expects(it))),
                        HeaderWriterFilter.class)
                .addFilterBefore(new MessageGuard(longestMessage, clock), ConcurrentSessionFilter.class)
                .addFilterBefore(new SessionGuard(roles, acting, contexts, limits, clock), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(toSignIn()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/mail/afmelden/*"))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(csp -> csp.policyDirectives(OwnScripts.EVERYWHERE)))
                .build();
    }

    /** Two hundred who send byte by byte would keep two hundred threads; of these there are as many as it takes. */
    @Bean
    static TomcatVirtualThreadsWebServerFactoryCustomizer requestThreads() {
        return new TomcatVirtualThreadsWebServerFactoryCustomizer();
    }

    /** The session was ended elsewhere: a page leads to sign-in by itself, and an open tab reloads. */
    private static void goOnAsVisitor(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        requireNonNull(ended.getFilterChain()).doFilter(ended.getRequest(), ended.getResponse());
    }

    /** Sends a visitor to sign-in, with the page they wanted in the address, so that it survives every restart. */
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, exception) -> {
            var query = Optional.ofNullable(request.getQueryString())
                    .map(it -> "?" + it)
                    .orElse("");
            var wanted = request.getRequestURI() + query;
            var knows = HttpMethod.GET.matches(request.getMethod()) ? "?naar=" + encoded(wanted) : "";
            var lapsed = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            response.sendRedirect("/inloggen" + knows + (lapsed && !knows.isEmpty() ? "&verlopen" : ""));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asked first of all that ask before a service is called. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor actingRules(LiveActings live) {
        var services = new ComposablePointcut(new AnnotationClassFilter(Service.class, true));
        var rules = new AuthorizationManagerBeforeMethodInterceptor(services, new ActingRules(live));
        rules.setOrder(AuthorizationInterceptorsOrder.FIRST.getOrder());
        return rules;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static LiveActings liveActings() {
        return new LiveActings();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry when a session is gone. */
    @Bean
    static HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SignInView.class);
    }
}
