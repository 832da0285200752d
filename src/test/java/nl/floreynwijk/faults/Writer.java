package nl.floreynwijk.faults;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalApplication;
import nl.floreynwijk.WithoutTests;
import nl.floreynwijk.access.AccessFaults;
import nl.floreynwijk.access.TestLinks;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.budgets.BudgetsFaults;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.notification.MailFaults;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The portal, in which some threads do people's work through its services; it is made to be killed.
 *
 * <p>Each thread says what it begins before it begins, and that it was acknowledged after: a line of the standard output,
 * which outlives this process. The log goes to the standard error. What to do comes as lines of the standard input, and
 * where they end this ends.
 */
final class Writer {

    private static final int THREADS = 6;
    private static final Class<?>[] PARTS = {
        PortalApplication.class,
        TestPeople.class,
        TestLinks.class,
        TestBudgets.class,
        AccessFaults.class,
        MailFaults.class,
        BudgetsFaults.class
    };

    private final Map<String, FaultWorkload> workloads;
    private final JdbcClient database;
    private final OutputStream judge;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean writing;

    private Writer(ApplicationContext portal, OutputStream judge) {
        this.workloads = portal.getBeansOfType(FaultWorkload.class).values().stream()
                .collect(Collectors.toMap(FaultWorkload::name, Function.identity()));
        this.database = portal.getBean(JdbcClient.class);
        this.judge = judge;
    }

    /** Runs until the standard input ends; settings come as the portal's own do. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var judge = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        var application = new SpringApplication(PARTS);
        application.addInitializers(new WithoutTests());
        try (var portal = application.run(arguments)) {
            rememberMailByAccount(portal.getBean(SpringLiquibase.class));
            var writer = new Writer(portal, judge);
            writer.say("ready " + portal.getEnvironment().getProperty("local.server.port"));
            try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                orders.lines().forEach(writer::obey);
            }
            writer.rest();
        }
    }

    /** The judge asks for an account's mail more often than the portal does. */
    private static void rememberMailByAccount(SpringLiquibase liquibase) throws SQLException {
        try (var owner = liquibase.getDataSource().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("create index if not exists ix_faults on notification_mail (account_id)");
        }
    }

    private void obey(String order) {
        var words = order.split(" ", -1);
        switch (words[0]) {
            case "write" -> write(words[1]);
            case "rest" -> {
                rest();
                say("resting");
            }
            case "find" -> find(words[1], words[2]);
            case "strays" ->
                workloads
                        .values()
                        .forEach(workload -> say("strays %s %d".formatted(workload.name(), workload.strays())));
            case "trail" -> trail(Long.parseLong(words[1]));
            case "mails" -> mails();
            case "waiting" ->
                say("waiting "
                        + database.sql("select count(*) from notification_mail where status = 'WAITING'")
                                .query(Integer.class)
                                .single());
            case "echo" -> say(order);
            default -> throw new IllegalArgumentException(order);
        }
    }

    /** Begins to work, under names that begin with the prefix. */
    private void write(String prefix) {
        writing = true;
        for (var number = 0; number < THREADS; number++) {
            var own = prefix + "-" + number + "-";
            threads.add(Thread.ofPlatform().daemon().start(() -> workOn(own)));
        }
    }

    private void workOn(String prefix) {
        var all = List.copyOf(workloads.values());
        for (var number = 0; writing; number++) {
            attempt(all.get(ThreadLocalRandom.current().nextInt(all.size())), prefix + number);
        }
    }

    private void attempt(FaultWorkload workload, String id) {
        var subject = workload.name() + " " + id;
        var begun = System.nanoTime();
        say("begin " + subject);
        try {
            workload.act(id);
            say("done " + subject);
        } catch (DataAccessException | TransactionException e) {
            say("refused %s %d %s"
                    .formatted(subject, millisSince(begun), e.getClass().getSimpleName()));
        } catch (RuntimeException | AssertionError e) {
            say("broke %s %d %s"
                    .formatted(subject, millisSince(begun), String.valueOf(e).replace('\n', ' ')));
        }
    }

    private static long millisSince(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private void rest() {
        writing = false;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    private void find(String workload, String id) {
        var found = workloads.get(workload).find(id);
        say("found %s %s %s"
                .formatted(
                        workload,
                        id,
                        switch (found) {
                            case Trace.Whole() -> "whole";
                            case Trace.Absent() -> "absent";
                            case Trace.Half(var what) -> "half " + what;
                        }));
    }

    /** What the audit trail holds up to an entry: its last number, how many, and a sum over every one of them. */
    private void trail(long last) {
        say(database.sql("""
                        select concat('trail ', coalesce(max(id), 0), ' ', count(*), ' ',
                            coalesce(bit_xor(crc32(concat_ws('|', id, at, actor, action, object_id, detail))), 0))
                        from access_audit_entry where id <= :last
                        """).param("last", last).query(String.class).single());
    }

    private void mails() {
        database
                .sql("select id, status from notification_mail")
                .query((row, _) -> "mail %s %s".formatted(row.getString(1), row.getString(2)))
                .stream()
                .forEach(this::say);
    }

    /** One line in one piece, gone when this returns. */
    private synchronized void say(String line) {
        try {
            judge.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
