package nl.floreynwijk.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Who may do what in a module: every public method of every service beside the test, tried by a visitor and by somebody with each role. */
@PortalTest
public abstract class ServiceRolesTest {

    private static final String VISITOR = "visitor";

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    private final Map<String, Runnable> callers = new LinkedHashMap<>();

    /** A line for each method, sorted: {@code Service.method: who may}, by their roles. */
    protected abstract String whoMayDoWhat();

    @BeforeEach
    void thereIsSomebodyWithEachRole() {
        callers.put(VISITOR, TestPeople::signOut);
        for (var role : Role.values()) {
            var account = people.open(role.name(), role);
            callers.put(role.name(), () -> TestPeople.signIn(account, role));
        }
    }

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var lines = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it)
                        .getPackageName()
                        .equals(getClass().getPackageName()))
                .flatMap(this::lines)
                .distinct()
                .sorted();

        assertThat(lines.collect(joining("\n", "", "\n"))).isEqualTo(whoMayDoWhat());
    }

    private Stream<String> lines(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Stream.of(type.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers())
                        && !Modifier.isStatic(it.getModifiers())
                        && !it.isSynthetic())
                .map(it -> "%s.%s: %s".formatted(type.getSimpleName(), it.getName(), whoMay(service, it)));
    }

    private String whoMay(Object service, Method method) {
        var who = callers.entrySet().stream()
                .filter(it -> opens(it.getValue(), service, method))
                .map(Map.Entry::getKey)
                .toList();
        if (!who.containsAll(Stream.of(Role.values()).map(Role::name).toList())) {
            return String.join(" ", who);
        }
        return who.contains(VISITOR) ? "everybody" : "whoever is signed in";
    }

    /** Whoever is let in gets further, and be it no further than to nothing that was given. */
    private boolean opens(Runnable caller, Object service, Method method) {
        caller.run();
        try {
            method.setAccessible(true);
            method.invoke(service, nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] nothing(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(it -> Array.get(Array.newInstance(it, 1), 0))
                .toArray();
    }
}
