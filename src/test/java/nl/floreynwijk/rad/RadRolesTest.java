package nl.floreynwijk.rad;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
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

/** Who may do what on an evening: every method of the services of this module, tried by a visitor and by somebody with each role. */
@PortalTest
class RadRolesTest {

    private static final String WHO_MAY_DO_WHAT = """
            Becoming.becomeGroup: COORDINATOR BOARD
            Becoming.becomeProposal: COORDINATOR BOARD
            Becoming.rounds: COORDINATOR BOARD
            Boards.now: everybody
            Boards.open: everybody
            Boards.since: everybody
            CardPictures.open: everybody
            Cards.add: COORDINATOR BOARD
            Cards.change: COORDINATOR BOARD
            Cards.remove: COORDINATOR BOARD
            EveningCourse.close: COORDINATOR BOARD
            EveningCourse.end: COORDINATOR BOARD
            EveningCourse.goOn: COORDINATOR BOARD
            EveningCourse.open: COORDINATOR BOARD
            EveningCourse.pause: COORDINATOR BOARD
            EveningCourse.practise: COORDINATOR BOARD
            EveningCourse.reopen: COORDINATOR BOARD
            EveningCourse.show: COORDINATOR BOARD
            EveningCourse.startAgain: COORDINATOR BOARD
            EveningDoor.open: everybody
            EveningPrint.cards: COORDINATOR BOARD
            EveningPrint.sheets: COORDINATOR BOARD
            Evenings.all: COORDINATOR BOARD
            Evenings.change: COORDINATOR BOARD
            Evenings.find: COORDINATOR BOARD
            Evenings.plan: COORDINATOR BOARD
            Evenings.screen: COORDINATOR BOARD
            GuestNames.of: COORDINATOR BOARD
            GuestNames.remove: COORDINATOR BOARD
            Guests.join: everybody
            Guests.joinAgain: everybody
            Guests.joinFromHome: MEMBER
            Guests.leaveEmail: everybody
            Guests.put: everybody
            Guests.seat: everybody
            Helpers.add: COORDINATOR BOARD
            Helpers.end: COORDINATOR BOARD
            Helpers.of: COORDINATOR BOARD
            MemberEvenings.ended: MEMBER
            MemberEvenings.fromHome: MEMBER
            RadResults.ballots: COORDINATOR BOARD
            RadResults.of: MEMBER
            RadResults.ofRun: COORDINATOR BOARD
            RadResults.photo: MEMBER COORDINATOR BOARD
            ResultDesk.add: COORDINATOR BOARD
            ResultDesk.remove: COORDINATOR BOARD
            ResultDesk.spend: COORDINATOR BOARD
            ResultDesk.write: COORDINATOR BOARD
            Sheets.duty: COORDINATOR BOARD
            Sheets.duty: everybody
            Sheets.enter: COORDINATOR BOARD
            Sheets.enter: everybody
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackage().equals(RadRolesTest.class.getPackage()))
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
                .distinct()
                .sorted();
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
