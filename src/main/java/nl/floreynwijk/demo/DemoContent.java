package nl.floreynwijk.demo;

import java.time.Clock;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.NewAccount;
import nl.floreynwijk.access.OpenResult;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.startup.CannotStartException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with invented content, once, where the portal is a demo.
 *
 * <p>A demo lets everybody read all mail, sign-in links included. So a demo refuses a database that holds real people,
 * and a real portal refuses one that was a demo: anybody may have been its administrator.
 */
@Component
class DemoContent implements SmartLifecycle {

    private final PortalSettings settings;
    private final Accounts accounts;
    private final DemoNeighbourhood neighbourhood;
    private final DemoBudgets budgets;
    private final DemoRooms rooms;
    private final DemoHandy handy;
    private final DemoJobs jobs;
    private final DemoGreen green;
    private final DemoParade parade;
    private final DemoRad rad;
    private final AsPortal asPortal;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoContent(
            PortalSettings settings,
            Accounts accounts,
            DemoNeighbourhood neighbourhood,
            DemoBudgets budgets,
            DemoRooms rooms,
            DemoHandy handy,
            DemoJobs jobs,
            DemoGreen green,
            DemoParade parade,
            DemoRad rad,
            AsPortal asPortal,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.neighbourhood = neighbourhood;
        this.budgets = budgets;
        this.rooms = rooms;
        this.handy = handy;
        this.jobs = jobs;
        this.green = green;
        this.parade = parade;
        this.rad = rad;
        this.asPortal = asPortal;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (settings.demo()) {
            if (!isFilled()) {
                asPortal.run(this::fillUnlessReal);
            }
        } else if (isFilled()) {
            throw new CannotStartException(
                    "The database holds a demo, of which anybody may have been the administrator.",
                    "Start with --demo, or name another database: PORTAL_DATA, or SPRING_DATASOURCE_URL for one of your own.");
        }
    }

    private void fillUnlessReal() {
        if (!accounts.search("", 0, 1).isEmpty()) {
            throw new CannotStartException(
                    "The database holds real people, and --demo would show their mail to everybody.",
                    "Start without --demo, or name another database: PORTAL_DATA, or SPRING_DATASOURCE_URL for one of your own.");
        }
        transaction.executeWithoutResult(status -> fill());
    }

    /** Before the web server lets the first visitor in, and so before anybody can read a mail. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public void stop() {}

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
        neighbourhood.fill();
        budgets.fill();
        rooms.fill();
        handy.fill();
        jobs.fill();
        green.fill();
        parade.fill();
        rad.fill();
        database.sql("insert into demo_filled (id, filled_at) values (1, :now)")
                .param("now", clock.instant())
                .update();
    }
}
