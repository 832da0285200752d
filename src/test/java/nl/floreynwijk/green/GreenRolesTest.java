package nl.floreynwijk.green;

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

/** Who may do what with plots and shifts: every method of every service, tried by a visitor and by somebody with each role. */
@PortalTest
class GreenRolesTest {

    private static final String WHO_MAY_DO_WHAT = """
            AttendanceSheets.write: MEMBER COORDINATOR GARDENER BOARD
            Attendances.of: MEMBER COORDINATOR GARDENER BOARD
            Attendances.say: MEMBER COORDINATOR GARDENER BOARD
            CalendarFeeds.file: MEMBER
            CalendarFeeds.made: MEMBER
            CalendarFeeds.renew: MEMBER
            CalendarFeeds.stop: MEMBER
            CertificateChecks.check: everybody
            Certificates.ask: MEMBER
            Certificates.withdraw: MEMBER
            Certificates.write: MEMBER
            DayReports.of: MEMBER COORDINATOR GARDENER BOARD
            DayReports.report: MEMBER COORDINATOR GARDENER BOARD
            GreenFigureFiles.writeCsv: COORDINATOR GARDENER BOARD
            GreenFigureFiles.writeXlsx: COORDINATOR GARDENER BOARD
            GreenFigures.now: COORDINATOR GARDENER BOARD
            GreenFigures.of: COORDINATOR GARDENER BOARD
            GuestDesk.putOn: COORDINATOR GARDENER BOARD
            Guests.at: everybody
            Guests.find: everybody
            Guests.join: everybody
            Guests.leave: everybody
            Guests.now: everybody
            NoShows.count: COORDINATOR GARDENER BOARD
            NoShows.talked: COORDINATOR GARDENER BOARD
            NoShows.toPhone: COORDINATOR GARDENER BOARD
            PlacementDesk.agree: COORDINATOR GARDENER BOARD
            PlacementDesk.all: COORDINATOR GARDENER BOARD
            PlacementDesk.change: COORDINATOR GARDENER BOARD
            PlacementDesk.decide: COORDINATOR GARDENER BOARD
            PlacementDesk.end: COORDINATOR GARDENER BOARD
            PlacementDesk.mentors: COORDINATOR GARDENER BOARD
            PlacementDesk.nameOf: COORDINATOR GARDENER BOARD
            PlacementDesk.roomIn: COORDINATOR GARDENER BOARD
            PlacementDesk.year: COORDINATOR GARDENER BOARD
            Placements.judge: MEMBER GARDENER
            Placements.mentored: MEMBER GARDENER
            Placements.sign: MEMBER GARDENER
            Placements.tell: MEMBER GARDENER
            PlotDesk.add: COORDINATOR GARDENER BOARD
            PlotDesk.addPhotos: COORDINATOR GARDENER BOARD
            PlotDesk.all: COORDINATOR GARDENER BOARD
            PlotDesk.answer: COORDINATOR GARDENER BOARD
            PlotDesk.change: COORDINATOR GARDENER BOARD
            PlotDesk.draw: COORDINATOR GARDENER BOARD
            PlotDesk.drawNone: COORDINATOR GARDENER BOARD
            PlotDesk.removePhoto: COORDINATOR GARDENER BOARD
            PlotDesk.removeWish: COORDINATOR GARDENER BOARD
            PlotSigns.print: COORDINATOR GARDENER BOARD
            Plots.all: MEMBER COORDINATOR GARDENER BOARD
            Plots.find: MEMBER COORDINATOR GARDENER BOARD
            Plots.hasMap: MEMBER COORDINATOR GARDENER BOARD
            Plots.join: MEMBER
            Plots.leave: MEMBER
            Plots.map: MEMBER COORDINATOR GARDENER BOARD
            Plots.photo: MEMBER COORDINATOR GARDENER BOARD
            Plots.takeBack: MEMBER
            Plots.wish: MEMBER
            Season.copy: COORDINATOR GARDENER BOARD
            Season.holesSoon: COORDINATOR GARDENER BOARD
            Season.plan: COORDINATOR GARDENER BOARD
            ShiftDesk.ahead: COORDINATOR GARDENER BOARD
            ShiftDesk.callOff: COORDINATOR GARDENER BOARD
            ShiftDesk.change: COORDINATOR GARDENER BOARD
            ShiftDesk.find: COORDINATOR GARDENER BOARD
            ShiftDesk.leaders: COORDINATOR GARDENER BOARD
            ShiftDesk.nameOf: COORDINATOR GARDENER BOARD
            ShiftDesk.plan: COORDINATOR GARDENER BOARD
            ShiftDesk.putOn: COORDINATOR GARDENER BOARD
            ShiftDesk.reinstate: COORDINATOR GARDENER BOARD
            ShiftDesk.remove: COORDINATOR GARDENER BOARD
            ShiftDesk.takeOff: COORDINATOR GARDENER BOARD
            ShiftDesk.write: COORDINATOR GARDENER BOARD
            Shifts.at: MEMBER COORDINATOR GARDENER BOARD
            Shifts.find: MEMBER COORDINATOR GARDENER BOARD
            Shifts.forMe: MEMBER COORDINATOR GARDENER BOARD
            Shifts.mine: MEMBER COORDINATOR GARDENER BOARD
            Shifts.wish: MEMBER
            Shifts.wishes: MEMBER COORDINATOR GARDENER BOARD
            SignUps.bring: MEMBER
            SignUps.confirm: MEMBER
            SignUps.invite: MEMBER
            SignUps.leave: MEMBER
            SignUps.queue: MEMBER
            SignUps.signUp: MEMBER
            ToolDesk.add: COORDINATOR GARDENER BOARD
            ToolDesk.back: COORDINATOR GARDENER BOARD
            ToolDesk.change: COORDINATOR GARDENER BOARD
            ToolDesk.handOut: COORDINATOR GARDENER BOARD
            ToolDesk.inventory: COORDINATOR GARDENER BOARD
            ToolDesk.leaveUse: COORDINATOR GARDENER BOARD
            ToolDesk.mended: COORDINATOR GARDENER BOARD
            ToolDesk.of: COORDINATOR GARDENER BOARD
            ToolDesk.photo: COORDINATOR GARDENER BOARD
            ToolDesk.release: COORDINATOR GARDENER BOARD
            ToolDesk.reserve: COORDINATOR GARDENER BOARD
            ToolRequests.ahead: COORDINATOR GARDENER BOARD
            ToolRequests.ask: COORDINATOR GARDENER BOARD
            ToolRequests.say: COORDINATOR GARDENER BOARD
            Tools.borrow: MEMBER
            Tools.forMe: MEMBER
            Tools.giveBack: MEMBER
            Tools.report: MEMBER
            VolunteerHours.mine: MEMBER
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().equals(Plots.class.getPackageName()))
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
