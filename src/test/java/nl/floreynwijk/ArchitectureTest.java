package nl.floreynwijk;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.AuditNames;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.LinkDelivery;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.blockbudget.EarlierRounds;
import nl.floreynwijk.budgets.VotedMoney;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.Places;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "nl.floreynwijk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVERY_PAGE_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should(haveExactlyOneOf(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class));

    @ArchTest
    static final ArchRule EVERY_SERVICE_METHOD_ASKS_WHO_IS_ASKING = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(authorise());

    /** Spring Security lets every address through, so that visitors get our own pages: each answers for itself. */
    @ArchTest
    static final ArchRule EVERY_ADDRESS_SAYS_WHO_MAY_ASK = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<>("authorise") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!asks(method) && !asks(method.getOwner())) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody's leave"));
                    }
                }
            });

    /** On a view it means "anybody signed in", on a service "anybody at all": too easily confused. */
    @ArchTest
    static final ArchRule PERMIT_ALL_IS_FOR_VIEWS =
            noClasses().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule VIEWS_ONLY_USE_DOORS_THAT_ASK = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Contacts.class,
                    LinkDelivery.class,
                    AsPortal.class,
                    Attachments.class,
                    PersonalPhotos.class,
                    AuditNames.class,
                    Enrolment.class,
                    Memberships.class,
                    Places.class,
                    VotedMoney.class);

    /** It changes what was published. */
    @ArchTest
    static final ArchRule ONLY_A_DEMO_GOES_BACK_IN_TIME = noClasses()
            .that()
            .resideOutsideOfPackages("..demo..", "..blockbudget")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EarlierRounds.class);

    @ArchTest
    static final ArchRule WHAT_PEOPLE_TYPE_IS_SHOWN_AS_TEXT =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Html.class);

    @ArchTest
    static final ArchRule NO_MARKUP_IS_SET_FROM_JAVA = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("sets innerHTML") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("setInnerHtml");
                }
            });

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_INSIDE_THEIR_MODULE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true);

    /** The count starts without a server, and whoever wants to check it need read nothing else. */
    @ArchTest
    static final ArchRule THE_COUNT_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("nl.floreynwijk.tally")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.floreynwijk.tally", "java..", "tools.jackson.core..", "org.jspecify..");

    /** What reads hostile files reaches nothing else. */
    @ArchTest
    static final ArchRule WHAT_BANKS_SAY_IS_READ_IN_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("nl.floreynwijk.bank")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.floreynwijk.bank",
                    "nl.floreynwijk.base",
                    "java..",
                    "javax.xml..",
                    "org.w3c..",
                    "org.xml..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveName("$VALUES")
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(new ArchCondition<>("be null-marked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    });

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule ONLY_THE_APPLICATION_MAKES_A_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(PortalApplication.class)
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @SafeVarargs
    private static ArchCondition<JavaClass> haveExactlyOneOf(Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = List.of(annotations).stream()
                        .filter(type::isAnnotatedWith)
                        .count();
                if (found != 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + found));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> authorise() {
        return new ArchCondition<>("authorise") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getModifiers().contains(PUBLIC) && !asks(method) && !asks(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody's leave"));
                }
            }
        };
    }

    private static boolean asks(CanBeAnnotated code) {
        return code.isAnnotatedWith(RolesAllowed.class) || code.isAnnotatedWith(PreAuthorize.class);
    }
}
