package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.notification.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is open to somebody who acts for a member, and what is the member's own. */
@PortalTest
class ActingRulesTest {

    /** Everybody who acts may call these; guardians only those that say in which area. */
    static final Set<String> OPEN =
            Set.of("Acting.current", "Acting.stop", "SignOut.here", "Preferences.mine", "Preferences.choose");

    @Autowired
    ApplicationContext portal;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOut signOut;

    @Autowired
    Preferences preferences;

    @Autowired
    LiveActings live;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    TestPeople people;

    AccountId ria;
    AccountId sanne;

    @BeforeEach
    void riaAndSanne() {
        ria = people.open("ria", Role.MEMBER);
        sanne = people.open("sanne", Role.COORDINATOR);
    }

    @Test
    void whatConcernsTheIdentityIsRefusedInTheService() throws Exception {
        people.actFor(ria, sanne);

        var refused = services().filter(ActingRulesTest::isForTheHolder).toList();

        assertThat(refused).hasSizeGreaterThan(30);
        for (var method : refused) {
            var service = portal.getBean(method.getDeclaringClass());
            assertThatExceptionOfType(InvocationTargetException.class)
                    .as(method.toString())
                    .isThrownBy(() -> method.invoke(service, nothings(method)))
                    .withCauseInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoAddsAServiceMethodSaysWhetherSomebodyElseMayCallIt() {
        assertThat(services()
                        .filter(method -> !isForTheHolder(method))
                        .filter(method -> !isForOffices(method))
                        .filter(method -> !isForVisitors(method) || OPEN.contains(name(method)))
                        .map(ActingRulesTest::name))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void whatAVisitorMaySeeIsNotRefusedToAGuardian() {
        people.actAsGuardian(ria, sanne, MandateArea.START);

        assertThatNoException().isThrownBy(() -> preferences.essential());
        assertThatNoException().isThrownBy(() -> acting.current());
    }

    @Test
    void aGuardianCallsNothingOutsideTheirAreas() {
        people.actAsGuardian(ria, sanne, MandateArea.START);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preferences.mine());
        people.actFor(ria, sanne);
        assertThatNoException().isThrownBy(() -> preferences.mine());
    }

    @Test
    void nothingIsOpenOnceItIsOver() {
        people.actFor(ria, sanne);
        live.remove(currentAccount.acting().orElseThrow().acting());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preferences.mine());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preferences.essential());
    }

    @Test
    void theHolderIsRefusedNothing() {
        people.signIn(ria);

        assertThatNoException().isThrownBy(() -> accounts.mine());
        assertThatNoException().isThrownBy(() -> accounts.prefer(Locale.ENGLISH));
    }

    private static Stream<Method> services() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("nl.floreynwijk.access", "nl.floreynwijk.notification")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic());
    }

    private static boolean isForTheHolder(Method method) {
        return on(method, NotWhileActing.class).isPresent();
    }

    /** Whoever acts has no such role. */
    private static boolean isForOffices(Method method) {
        return on(method, RolesAllowed.class)
                .filter(it -> Arrays.stream(it.value()).noneMatch(Set.of(Roles.MEMBER, Roles.RESIDENT)::contains))
                .isPresent();
    }

    private static boolean isForVisitors(Method method) {
        return on(method, PreAuthorize.class)
                .filter(it -> it.value().equals("permitAll()"))
                .isPresent();
    }

    private static <A extends Annotation> Optional<A> on(Method method, Class<A> rule) {
        return Optional.ofNullable(method.getAnnotation(rule))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(rule)));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Object[] nothings(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : type == boolean.class ? (Object) false : null)
                .toArray();
    }

    @Test
    void anAreaIsCalledAsItsModule() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new MandateArea("Groen!"));
        assertThat(List.of(MandateArea.START, new MandateArea("green")))
                .extracting(MandateArea::key)
                .containsExactly("access", "green");
    }
}
