package nl.floreynwijk.budgets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast money is booked, and what it takes to prove and to hand out a hundred thousand transfers. */
public final class BudgetsGroup implements Group {

    private static final int BUDGETS = 100;
    private static final int JOBS = 200;
    private static final int TRANSFERS = BUDGETS * JOBS * BookMaker.OF_A_JOB;

    private static final int THREADS = 4;
    private static final int ROUNDS = 15;
    private static final Duration TURN = Duration.ofMillis(500);
    private static final double LEAST_OF_BARE_ROWS = 0.5;

    /** How often a book is opened, and by how much a hundred times as many transfers may slow it down. */
    private static final int LOOKS = 200;

    private static final int WARM_UP = 100;
    private static final int LINES = 21;
    private static final double MOST_OF_SMALL = 1.3;

    private static final int LINES_OF_BANK = 100_000;

    /** What a file may hold in memory, in megabytes: all of its transfers would take many times as much. */
    private static final double MOST_HELD = 20;

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var people = stage.tool(TestPeople.class);
        people.signIn(people.open("penningmeester", Role.TREASURER));
        var budgets = opened(stage);
        measureBooks(stage, budgets.subList(0, BUDGETS), figures);
        measureOpenBook(stage, budgets.getLast(), budgets.getFirst(), figures);
        measureSearch(stage, budgets.getFirst(), figures);
        measureBooking(stage, "booking over %d budgets".formatted(BUDGETS), budgets.subList(0, BUDGETS), figures);
        measureBooking(stage, "booking in one budget", budgets.subList(0, 1), figures);
        measureStatement(stage, figures);
    }

    private static List<BudgetId> opened(Stage stage) throws IOException {
        var transaction = stage.service(TransactionTemplate.class);
        var opener = new TestBudgets(
                stage.service(BudgetOpening.class),
                stage.service(LabelRepository.class),
                stage.service(Grants.class),
                stage.service(Suppliers.class),
                stage.service(JdbcClient.class),
                stage.service(Clock.class));
        return IntStream.rangeClosed(0, BUDGETS)
                .mapToObj(number -> {
                    var opened = new ArrayList<BudgetId>();
                    transaction.executeWithoutResult(_ -> opened.add(opener.opened("blokbudget", "Blok " + number)));
                    return opened.getFirst();
                })
                .toList();
    }

    private static void measureBooks(Stage stage, List<BudgetId> budgets, Consumer<Figure> figures)
            throws IOException, SQLException {
        stage.say("making books of %d transfers…".formatted(TRANSFERS));
        try (var owner = stage.database().asOwner();
                var statement = owner.createStatement()) {
            var maker = new BookMaker(owner);
            for (var budget : budgets) {
                maker.make(budget, JOBS);
            }
            statement.execute("""
                    analyze table budgets_transfer, budgets_account, budgets_reservation, budgets_expense""");
        }
        stage.say("proving them…");
        var began = System.nanoTime();
        var proof = stage.service(LedgerCheck.class).proof();
        figures.accept(Figure.of("proving that %d transfers add up".formatted(proof.transfers()), since(began), "s"));
        if (!proof.addsUp()) {
            throw new IllegalStateException("The books do not add up: " + proof.differences());
        }
        for (var format : BookFormat.values()) {
            measureFile(stage, format, figures);
        }
    }

    /** Once to take the time, and once with a full collection every few megabytes. */
    private static void measureFile(Stage stage, BookFormat format, Consumer<Figure> figures) throws IOException {
        var name = "%d transfers as %s".formatted(TRANSFERS, format.name().toLowerCase(Locale.ROOT));
        stage.say("writing " + name + "…");
        write(stage, format, OutputStream.nullOutputStream());
        var began = System.nanoTime();
        write(stage, format, OutputStream.nullOutputStream());
        figures.accept(Figure.of(name, since(began), "s"));
        try (var held = new HeldMemory()) {
            write(stage, format, held);
            figures.accept(Figure.of(name + ", memory held", held.mostBytes() / 1e6, "MB")
                    .against("what lived before, after a full collection each time; %d looks".formatted(held.looks()))
                    .atMost(MOST_HELD));
        }
    }

    /** All of them, and the few of the demo. */
    private static void write(Stage stage, BookFormat format, OutputStream out) throws IOException {
        var result = stage.service(BookExports.class).write(format, BookFilter.ALL, out);
        if (!(result instanceof BookFileResult.Written(var transfers)) || transfers < TRANSFERS) {
            throw new IllegalStateException("The books were not written: " + result);
        }
    }

    /** The first page of a book with its picture, as whoever keeps the books opens it. */
    private static void measureOpenBook(Stage stage, BudgetId large, BudgetId small, Consumer<Figure> figures)
            throws IOException, SQLException {
        stage.say("opening a book of %d transfers…".formatted(TRANSFERS));
        try (var owner = stage.database().asOwner()) {
            new BookMaker(owner).make(large, BUDGETS * JOBS);
        }
        var ofLarge = new ArrayList<Double>();
        var ofSmall = new ArrayList<Double>();
        for (var round = -WARM_UP; round < LOOKS; round++) {
            var smallTook = opening(stage, small);
            var largeTook = opening(stage, large);
            if (round >= 0) {
                ofSmall.add(smallTook);
                ofLarge.add(largeTook);
            }
        }
        var smallMedian = Samples.of(ofSmall).median();
        var largeMedian = Samples.of(ofLarge).median();
        figures.accept(Figure.of(
                        "opening a book of %d transfers by one of %d".formatted(TRANSFERS, JOBS * BookMaker.OF_A_JOB),
                        largeMedian / smallMedian,
                        "ratio")
                .against("%s ms by %s ms, medians of %d in turns"
                        .formatted(Figure.plain(largeMedian), Figure.plain(smallMedian), LOOKS))
                .atMost(MOST_OF_SMALL));
    }

    private static double opening(Stage stage, BudgetId budget) throws IOException {
        var books = stage.service(OpenBook.class);
        return took(() -> books.find(budget, LINES).orElseThrow().lines().size());
    }

    /** Looking through everything that was booked: the first page, and words that are nowhere. */
    private static void measureSearch(Stage stage, BudgetId small, Consumer<Figure> figures) throws IOException {
        stage.say("looking through all transfers…");
        var search = stage.service(TransferSearch.class);
        var books = stage.service(OpenBook.class);
        var ofAll = new ArrayList<Double>();
        var ofSmall = new ArrayList<Double>();
        for (var round = -WARM_UP; round < LOOKS; round++) {
            var smallTook = took(() -> books.lines(small, Long.MAX_VALUE, LINES).size());
            var allTook = took(() -> search.find("", 0, LINES).size());
            if (round >= 0) {
                ofSmall.add(smallTook);
                ofAll.add(allTook);
            }
        }
        var ofSmallMedian = Samples.of(ofSmall).median();
        var ofAllMedian = Samples.of(ofAll).median();
        figures.accept(Figure.of(
                        "the newest of all transfers by those of one small book", ofAllMedian / ofSmallMedian, "ratio")
                .against("%s ms by %s ms, medians of %d in turns"
                        .formatted(Figure.plain(ofAllMedian), Figure.plain(ofSmallMedian), LOOKS))
                .atMost(MOST_OF_SMALL));
        var began = System.nanoTime();
        if (!search.find("nergens te vinden", 0, LINES).isEmpty()) {
            throw new IllegalStateException("It is somewhere");
        }
        figures.accept(Figure.of("looking for words that are in none of all transfers", since(began) * 1e3, "ms"));
    }

    private static double took(IntSupplier page) {
        var began = System.nanoTime();
        if (page.getAsInt() != LINES) {
            throw new IllegalStateException("The page has other lines");
        }
        return since(began) * 1e3;
    }

    /** A statement of the bank, as the treasurer gives it to the portal, each line to be looked for among the payments. */
    private static void measureStatement(Stage stage, Consumer<Figure> figures) throws IOException {
        stage.say("reading a statement of %d lines…".formatted(LINES_OF_BANK));
        var statement = TestStatement.ours("bench", TestTransfers.DAY);
        for (var line = 0; line < LINES_OF_BANK; line++) {
            statement.line(-100 - line, "Leverancier " + line, "bench-" + line, "");
        }
        var file = Files.writeString(Files.createTempFile("portal-", ".bench"), statement.xml());
        var began = System.nanoTime();
        var result = stage.service(BankStatements.class).take(file);
        var took = since(began);
        if (!(result instanceof ImportResult.Imported imported) || imported.lines() != LINES_OF_BANK) {
            throw new IllegalStateException("The statement was not read: " + result);
        }
        figures.accept(Figure.of("reading and matching a statement of %d lines".formatted(LINES_OF_BANK), took, "s")
                .against("a file of %s MB, streamed".formatted(Figure.plain(Files.size(file) / 1e6))));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void measureBooking(Stage stage, String what, List<BudgetId> budgets, Consumer<Figure> figures)
            throws Exception {
        stage.say(what + "…");
        var bookings = new Bookings(stage, budgets);
        bookings.fill(Euros.of(100_000_000));
        var outcome = new Duel(THREADS, ROUNDS, TURN).between(bookings.byTheService(), bookings.byBareJdbc());
        figures.accept(Figure.of(what, outcome.ours().median(), "transfers/s")
                .against("%s/s by bare JDBC, %d threads"
                        .formatted(Figure.plain(outcome.bare().median()), THREADS)));
        figures.accept(Figure.of(what + ", share of bare JDBC", outcome.ratio().median(), "ratio")
                .against("the same rows in the same transactions by bare JDBC in turns; %d rounds from %s"
                        .formatted(ROUNDS, outcome.ratio().range()))
                .atLeast(LEAST_OF_BARE_ROWS));
    }
}
