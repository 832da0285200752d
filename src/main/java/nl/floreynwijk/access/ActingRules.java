package nl.floreynwijk.access;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What is open to somebody who acts for a member, asked before each call of a service: nothing that is
 * {@link NotWhileActing}, nothing once the acting is over, and to a guardian only what is {@link InArea} of their mandate
 * or open to every visitor.
 */
class ActingRules implements AuthorizationManager<MethodInvocation> {

    private final LiveActings live;

    ActingRules(LiveActings live) {
        this.live = live;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends Authentication> authentication, MethodInvocation call) {
        var service = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
        var method = AopUtils.getMostSpecificMethod(call.getMethod(), service);
        // Not the supplier's, which fails where nobody is signed in, as in work the portal does by itself
        var current = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
        return new AuthorizationDecision(current.map(Authentication::getPrincipal)
                .filter(ActingAccount.class::isInstance)
                .map(ActingAccount.class::cast)
                .map(acting -> allows(acting, method))
                .orElse(true));
    }

    private boolean allows(ActingAccount acting, Method method) {
        if (!Modifier.isPublic(method.getModifiers())) {
            return true; // No door: only the module itself can call it
        }
        return live.has(acting.acting())
                && find(method, NotWhileActing.class).isEmpty()
                && (acting.limit().isEmpty() || isForVisitors(method) || isIn(acting, find(method, InArea.class)));
    }

    /** Whether a page is open: to a guardian, as with a service, only in their areas or where it is for visitors too. */
    static boolean opens(ActingAccount acting, Class<?> page) {
        return !page.isAnnotationPresent(NotWhileActing.class)
                && (acting.limit().isEmpty()
                        || page.isAnnotationPresent(AnonymousAllowed.class)
                        || isIn(acting, Optional.ofNullable(page.getAnnotation(InArea.class))));
    }

    private static boolean isForVisitors(Method method) {
        return find(method, PreAuthorize.class)
                .filter(it -> it.value().equals("permitAll()"))
                .isPresent();
    }

    private static boolean isIn(ActingAccount acting, Optional<InArea> rule) {
        return rule.stream()
                .flatMap(it -> Arrays.stream(it.value()))
                .anyMatch(area -> area.equals(InArea.EVERY)
                        || acting.limit().orElseThrow().contains(area));
    }

    /** What stands on the method counts for more than what stands on the service. */
    private static <A extends Annotation> Optional<A> find(Method method, Class<A> rule) {
        return Optional.ofNullable(method.getAnnotation(rule))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(rule)));
    }
}
