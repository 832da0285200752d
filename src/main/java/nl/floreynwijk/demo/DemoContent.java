package nl.floreynwijk.demo;

import java.time.Clock;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.NewAccount;
import nl.floreynwijk.access.OpenResult;
import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with invented content, once.
 *
 * <p>A demo lets everybody read all mail, sign-in links included. So it refuses a database that holds real people.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoContent implements SmartInitializingSingleton, ApplicationRunner {

    private final Accounts accounts;
    private final AsPortal asPortal;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoContent(
            Accounts accounts, AsPortal asPortal, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.asPortal = asPortal;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before the first visitor can come in, and so before anybody can read a mail. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!isFilled()) {
            asPortal.run(this::refuseRealPeople);
        }
    }

    private void refuseRealPeople() {
        if (!accounts.search("", 0, 1).isEmpty()) {
            throw new CannotStartException(
                    "The database holds real people, and --demo would show their mail to everybody.",
                    "Start without --demo, or name another folder with PORTAL_DATA.");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isFilled()) {
            asPortal.run(() -> transaction.executeWithoutResult(status -> fill()));
        }
    }

    private boolean isFilled() {
        return database.sql("select count(*) from demo_filled")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void fill() {
        for (var person : DemoPerson.values()) {
            var wanted = new NewAccount(person.fullName(), person.address(), person.language(), person.roles());
            if (!(accounts.open(wanted) instanceof OpenResult.Opened)) {
                throw new IllegalStateException("No account could be opened for " + person);
            }
        }
        database.sql("insert into demo_filled (id, filled_at) values (1, :now)")
                .param("now", clock.instant())
                .update();
    }
}
