package nl.floreynwijk.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DemoContentTest {

    @Autowired
    Accounts accounts;

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

    @BeforeEach
    void startDemo() {
        demo = new DemoContent(accounts, asPortal, database, transaction, clock);
    }

    @Test
    void noPageOpensOnRealPeople() {
        people.open("anna");

        assertThatExceptionOfType(CannotStartException.class).isThrownBy(demo::afterSingletonsInstantiated);
    }

    @Test
    void anEmptyDatabaseMayBeFilled() {
        assertThatCode(demo::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
