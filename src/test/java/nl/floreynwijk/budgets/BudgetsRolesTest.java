package nl.floreynwijk.budgets;

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

/** Who may do what with budgets: every method of every service, tried by a visitor and by somebody with each role. */
@PortalTest
class BudgetsRolesTest {

    private static final String WHO_MAY_DO_WHAT = """
            BankLines.choices: TREASURER
            BankLines.match: TREASURER
            BankLines.matchBooked: TREASURER
            BankLines.matchWhole: TREASURER
            BankLines.receive: TREASURER
            BankLines.reopen: TREASURER
            BankLines.search: TREASURER BOARD
            BankLines.setAside: TREASURER
            BankStatements.figures: TREASURER BOARD
            BankStatements.take: TREASURER
            BookExports.write: TREASURER BOARD
            Budgets.mine: whoever is signed in
            Budgets.open: TREASURER
            Budgets.search: TREASURER BOARD
            Budgets.totals: TREASURER BOARD
            Documents.withdraw: TREASURER BOARD
            ExpenseLists.counts: TREASURER BOARD
            ExpenseLists.openWork: TREASURER BOARD
            ExpenseLists.search: TREASURER BOARD
            Expenses.approve: TREASURER BOARD
            Expenses.askAgain: TREASURER
            Expenses.attach: TREASURER
            Expenses.cancel: TREASURER BOARD
            Expenses.enter: TREASURER
            Expenses.pay: TREASURER
            FunderResults.mine: FUNDER
            Funders.add: TREASURER
            Funders.all: TREASURER BOARD
            Funders.letRead: TREASURER
            Funders.possibleReaders: TREASURER BOARD
            Grants.attach: TREASURER
            Grants.cut: TREASURER
            Grants.find: TREASURER BOARD
            Grants.meet: TREASURER BOARD
            Grants.receive: TREASURER
            Grants.record: TREASURER
            Grants.search: TREASURER BOARD
            Grants.shares: TREASURER
            Labels.add: BOARD
            Labels.addPurpose: BOARD
            Labels.all: whoever is signed in
            Labels.change: BOARD
            Labels.purposes: whoever is signed in
            OpenBook.document: whoever is signed in
            OpenBook.find: whoever is signed in
            OpenBook.lines: whoever is signed in
            PaymentOrders.file: TREASURER
            PaymentOrders.make: TREASURER
            PaymentOrders.newest: TREASURER BOARD
            PaymentOrders.payments: TREASURER BOARD
            PaymentOrders.withdraw: TREASURER
            Reservations.release: TREASURER
            Reservations.reserve: TREASURER
            Reversals.reverse: TREASURER
            Savings.save: TREASURER
            Savings.support: TREASURER
            Savings.unsave: TREASURER
            Suppliers.add: TREASURER
            Suppliers.change: TREASURER
            Suppliers.search: TREASURER BOARD
            TransferSearch.find: TREASURER BOARD
            WorkPlans.forget: TREASURER
            WorkPlans.plan: TREASURER
            Years.all: TREASURER BOARD
            Years.close: TREASURER
            Years.preview: TREASURER BOARD
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().equals(Budgets.class.getPackageName()))
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
        return who.size() == Role.values().length ? "whoever is signed in" : String.join(" ", who);
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
                            .map(it -> it == int.class ? (Object) 0 : it == long.class ? (Object) 0L : null)
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
