package nl.floreynwijk.harry;

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

/** Who may do what with responsibility lists: every method of every service, tried by a visitor and by somebody with each role. */
@PortalTest
class HarryRolesTest {

    private static final String WHO_MAY_DO_WHAT = """
            Answers.decline: MEMBER
            Answers.offer: MEMBER
            Answers.takeBack: MEMBER
            Answers.writeTo: MEMBER COORDINATOR BOARD
            Answers.writeToAsker: MEMBER
            Appointments.file: MEMBER COORDINATOR BOARD
            Guide.about: everybody
            Guide.inRoom: everybody
            Guide.landlords: everybody
            Guide.neighboursFor: everybody
            Guide.ownHousing: everybody
            Guide.search: everybody
            Guide.step: everybody
            JobFigureFiles.writeCsv: COORDINATOR BOARD
            JobFigureFiles.writeXlsx: COORDINATOR BOARD
            JobFigures.over: COORDINATOR BOARD
            Jobs.cancel: MEMBER COORDINATOR BOARD
            Jobs.confirmDone: MEMBER COORDINATOR BOARD
            Jobs.find: MEMBER COORDINATOR BOARD
            Jobs.meet: MEMBER COORDINATOR BOARD
            Jobs.mine: MEMBER COORDINATOR BOARD
            Jobs.passedBy: MEMBER COORDINATOR BOARD
            Jobs.photo: MEMBER COORDINATOR BOARD
            Jobs.raiseTrouble: MEMBER COORDINATOR BOARD
            LandlordDesk.all: COORDINATOR BOARD
            LandlordDesk.charge: COORDINATOR BOARD
            LandlordDesk.forget: COORDINATOR BOARD
            LandlordDesk.reach: COORDINATOR BOARD
            ListFiles.plan: COORDINATOR BOARD
            ListFiles.run: COORDINATOR BOARD
            ListFiles.write: COORDINATOR BOARD
            ListingDesk.block: COORDINATOR BOARD
            ListingDesk.clear: COORDINATOR BOARD
            ListingDesk.search: COORDINATOR BOARD
            ListingDesk.unblock: COORDINATOR BOARD
            ListingDesk.waiting: COORDINATOR BOARD
            Listings.beAway: MEMBER
            Listings.end: MEMBER
            Listings.mine: MEMBER
            Listings.offer: MEMBER
            Listings.pause: MEMBER
            Listings.photo: MEMBER
            Listings.resume: MEMBER
            Listings.search: MEMBER
            Lists.add: COORDINATOR BOARD
            Lists.all: COORDINATOR BOARD
            Lists.change: COORDINATOR BOARD
            Lists.compare: COORDINATOR BOARD
            Lists.discard: COORDINATOR BOARD
            Lists.draft: COORDINATOR BOARD
            Lists.find: COORDINATOR BOARD
            Lists.publish: COORDINATOR BOARD
            Lists.remove: COORDINATOR BOARD
            OwnSkills.mine: MEMBER
            PaidJobs.mine: MEMBER
            RequestDesk.askFor: COORDINATOR BOARD
            RequestDesk.board: COORDINATOR BOARD
            RequestDesk.clear: COORDINATOR BOARD
            RequestDesk.clearMessage: COORDINATOR BOARD
            RequestDesk.contactOf: COORDINATOR BOARD
            RequestDesk.decide: COORDINATOR BOARD
            RequestDesk.nameOf: COORDINATOR BOARD
            RequestDesk.removeMessage: COORDINATOR BOARD
            RequestDesk.send: COORDINATOR BOARD
            RequestDesk.stop: COORDINATOR BOARD
            RequestDesk.waiting: COORDINATOR BOARD
            RequestDesk.whoMayBeSent: COORDINATOR BOARD
            RequestDesk.widen: COORDINATOR BOARD
            Requests.ask: MEMBER
            Requests.choose: MEMBER COORDINATOR BOARD
            Requests.neighbour: MEMBER COORDINATOR BOARD
            ReviewDesk.clear: COORDINATOR BOARD
            ReviewDesk.hide: COORDINATOR BOARD
            ReviewDesk.hideAnswer: COORDINATOR BOARD
            ReviewDesk.list: COORDINATOR BOARD
            ReviewDesk.of: COORDINATOR BOARD
            ReviewDesk.waiting: COORDINATOR BOARD
            ReviewDesk.write: COORDINATOR BOARD
            Reviews.about: MEMBER
            Reviews.aboutAsker: MEMBER
            Reviews.answer: MEMBER
            Reviews.marksOf: MEMBER
            Reviews.marksOfAsker: MEMBER
            Reviews.of: MEMBER
            Reviews.report: MEMBER
            Reviews.write: MEMBER
            Skills.list: COORDINATOR BOARD
            Skills.nameOf: COORDINATOR BOARD
            Skills.register: COORDINATOR BOARD
            Skills.renew: COORDINATOR BOARD
            Skills.withdraw: COORDINATOR BOARD
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().equals(Guide.class.getPackageName()))
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
