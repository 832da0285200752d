package nl.floreynwijk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountSummary;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.startup.CannotStartException;
import nl.floreynwijk.membership.Applications;
import nl.floreynwijk.membership.NewAddresses;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DemoContentTest {

    @Autowired
    Accounts accounts;

    @Autowired
    DemoNeighbourhood neighbourhood;

    @Autowired
    DemoBudgets budgets;

    @Autowired
    Applications applications;

    @Autowired
    NewAddresses addresses;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    DemoContent demo;
    DemoContent real;

    @BeforeEach
    void prepareStarts() {
        demo = startOf(true);
        real = startOf(false);
    }

    private DemoContent startOf(boolean isDemo) {
        var settings = new PortalSettings(Path.of("data"), URI.create("http://localhost"), isDemo);
        return new DemoContent(settings, accounts, neighbourhood, budgets, asPortal, database, transaction, clock);
    }

    @Test
    void noPageOpensOnRealPeople() {
        people.open("anna");

        assertThatExceptionOfType(CannotStartException.class).isThrownBy(demo::start);
        assertThat(demo.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    @Test
    void noRealPortalOpensOnADemo() {
        demo.start();

        assertThatExceptionOfType(CannotStartException.class).isThrownBy(real::start);
    }

    @Test
    void aRealPortalStaysEmpty() {
        real.start();

        assertThat(openAccounts()).isEmpty();
    }

    @Test
    void anEmptyDatabaseIsFilledOnce() {
        demo.start();
        demo.start();

        assertThat(openAccounts())
                .containsAll(Arrays.stream(DemoPerson.values())
                        .map(person -> tuple(person.fullName(), person.address(), person.roles()))
                        .toList());
    }

    @Test
    void peopleLiveInItAndOthersWantToJoin() {
        demo.start();

        people.signedIn("board", Role.BOARD);
        assertThat(applications.waiting()).hasSize(3).anySatisfy(it -> assertThat(it.oddities())
                .isNotEmpty());
        assertThat(addresses.waiting()).singleElement().satisfies(it -> assertThat(it.mayConfirm())
                .isTrue());
    }

    private List<Tuple> openAccounts() {
        var found = new ArrayList<AccountSummary>();
        asPortal.run(() -> found.addAll(accounts.search("", 0, Accounts.MOST_PER_PAGE)));
        return found.stream()
                .filter(AccountSummary::isOpen)
                .map(it -> tuple(it.name(), it.email().value(), it.roles()))
                .toList();
    }
}
