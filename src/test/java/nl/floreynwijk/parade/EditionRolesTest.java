package nl.floreynwijk.parade;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Who may do what with editions and prices: every method of their services, tried by a visitor and by somebody with each role. */
@PortalTest
class EditionRolesTest {

    private static final List<Class<?>> SERVICES =
            List.of(EditionCourse.class, EditionDesk.class, Editions.class, PriceDesk.class, SeriesDesk.class);

    private static final String WHO_MAY_DO_WHAT = """
            EditionCourse.cancel: PARADE_ORGANISER
            EditionCourse.costOfCancelling: PARADE_ORGANISER
            EditionCourse.makeDefinite: PARADE_ORGANISER
            EditionCourse.makeUncertain: PARADE_ORGANISER
            EditionCourse.open: PARADE_ORGANISER
            EditionCourse.openAfterwards: PARADE_ORGANISER
            EditionDesk.all: COORDINATOR PARADE_ORGANISER
            EditionDesk.change: PARADE_ORGANISER
            EditionDesk.copy: PARADE_ORGANISER
            EditionDesk.find: COORDINATOR PARADE_ORGANISER
            EditionDesk.plan: PARADE_ORGANISER
            EditionDesk.proposal: PARADE_ORGANISER
            Editions.find: everybody
            Editions.seen: everybody
            PriceDesk.add: PARADE_ORGANISER
            PriceDesk.change: PARADE_ORGANISER
            PriceDesk.keep: PARADE_ORGANISER
            PriceDesk.of: COORDINATOR PARADE_ORGANISER
            PriceDesk.remove: PARADE_ORGANISER
            SeriesDesk.all: COORDINATOR PARADE_ORGANISER
            SeriesDesk.begin: PARADE_ORGANISER
            SeriesDesk.called: PARADE_ORGANISER
            SeriesDesk.change: PARADE_ORGANISER
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> SERVICES.contains(AopUtils.getTargetClass(it)))
                .sorted(Comparator.comparing(it -> AopUtils.getTargetClass(it).getSimpleName()))
                .toList();

        assertThat(services.stream().flatMap(this::lines).collect(joining("\n", "", "\n")))
                .isEqualTo(WHO_MAY_DO_WHAT);
    }

    private Stream<String> lines(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .map(it -> "%s.%s: %s".formatted(type.getSimpleName(), it.getName(), whoMay(service, it)))
                .distinct();
    }

    private String whoMay(Object service, Method method) {
        var who = Stream.<@Nullable Role>concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                .filter(it -> may(it, service, method))
                .map(it -> it == null ? "visitor" : it.name())
                .toList();
        return who.size() > Role.values().length ? "everybody" : String.join(" ", who);
    }

    private boolean may(@Nullable Role role, Object service, Method method) {
        if (role == null) {
            TestPeople.signOut();
        } else {
            people.signedIn("%s-%d".formatted(role, System.nanoTime()), role);
        }
        return opens(service, method);
    }

    /** Whoever is let in gets further, and be it no further than to nothing that was given. */
    private static boolean opens(Object service, Method method) {
        try {
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(it -> it == int.class
                                    ? (Object) 0
                                    : it == long.class ? (Object) 0L : it == boolean.class ? (Object) false : null)
                            .toArray());
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
