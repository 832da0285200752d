package nl.floreynwijk.parade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Neighbours;
import nl.floreynwijk.bench.Neighbours.Neighbour;
import nl.floreynwijk.bench.QueryMeter;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.bench.UidlReply;
import nl.floreynwijk.bench.UidlTab;
import nl.floreynwijk.parade.ParadeRush.Street;

/** Many who have the floor plan open while others book: each screen asks once a second, as the page in a browser does. */
final class ParadeScreens {

    private static final int SCREENS = 200;
    private static final int PEOPLE = 100;
    private static final int PITCHES = 100;
    private static final int BOOKERS = 4;
    private static final int SIGN_IN_AT_ONCE = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration POUR = Duration.ofSeconds(20);
    private static final double LATE = 0.95;
    private static final double MILLIS = 1e6;

    private final Stage stage;
    private final ParadeRush rush;
    private final Street street;
    private final AtomicLong allBooked = new AtomicLong();

    ParadeScreens(Stage stage, ParadeRush rush) {
        this.stage = stage;
        this.rush = rush;
        this.street = rush.nextStreet(PITCHES);
    }

    void measure(Consumer<Figure> figures) throws Exception {
        stage.say("opening the floor plan on %d screens…".formatted(SCREENS));
        var screens = opened();
        stage.say("they look on, and then %d book within %d seconds…".formatted(PITCHES, POUR.toSeconds()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looking = screens.stream().map(threads::submit).toList();
            Thread.sleep(WARM_UP);
            measureQuiet(screens, figures);
            screens.forEach(ParadeScreen::bePoured);
            bookAll(threads);
            allBooked.set(System.nanoTime());
            for (var look : looking) {
                look.get();
            }
        }
        accept(figures, screens);
    }

    private void measureQuiet(List<ParadeScreen> screens, Consumer<Figure> figures) throws Exception {
        try (var meter = new QueryMeter(stage.database())) {
            screens.forEach(ParadeScreen::beQuiet);
            var before = meter.read();
            Thread.sleep(QUIET);
            figures.accept(Figure.of(
                            "of %d screens on the plan while nobody books".formatted(SCREENS),
                            (double) (meter.read() - before) / QUIET.toSeconds(),
                            "statements a second")
                    .against("the database's own count, everything else that goes on with it"));
        }
    }

    private List<ParadeScreen> opened() throws Exception {
        var neighbours = new Neighbours(stage, stage.address());
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> neighbours.open(Role.MEMBER))
                .toList();
        try (var threads = Executors.newFixedThreadPool(SIGN_IN_AT_ONCE)) {
            var work = IntStream.range(0, SCREENS)
                    .<Callable<ParadeScreen>>mapToObj(it -> () -> new ParadeScreen(
                            opened(people.get(it % PEOPLE)), left(0), (double) it / SCREENS, allBooked))
                    .toList();
            return all(threads.invokeAll(work));
        }
    }

    private static <T> List<T> all(List<Future<T>> work) throws InterruptedException, ExecutionException {
        var done = new ArrayList<T>();
        for (var one : work) {
            done.add(one.get());
        }
        return done;
    }

    private static UidlTab opened(Neighbour neighbour) {
        var tab = neighbour.signIn().open("/parade/kramen", "Een plaats op de markt");
        tab.choose(tab.find("vaadin-radio-group", "Wat voor kraam wilt u?"), "Spullen te koop");
        if (!tab.says(left(PITCHES))) {
            throw new IllegalStateException("The screen does not show a street that is free");
        }
        return tab;
    }

    /** What the list of pitches that are free says. */
    private static String left(int many) {
        return "U ziet %d van de %d plaatsen.".formatted(many, PITCHES);
    }

    /** One after the other at a steady pace; who is late makes nobody wait. */
    private void bookAll(ExecutorService threads) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        all(IntStream.range(0, BOOKERS)
                .mapToObj(booker -> threads.submit(() -> {
                    for (var number = booker; number < PITCHES; number += BOOKERS) {
                        sleepUntil(start + POUR.toNanos() * number / PITCHES);
                        rush.book(street, number);
                    }
                    return true;
                }))
                .toList());
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
    }

    private static void accept(Consumer<Figure> figures, List<ParadeScreen> screens) {
        var quiet = Samples.of(screens.stream()
                .flatMap(it -> it.quiet.stream())
                .map(ParadeScreens::millis)
                .toList());
        var pour = Samples.of(screens.stream()
                .flatMap(it -> it.pour.stream())
                .map(ParadeScreens::millis)
                .toList());
        figures.accept(Figure.of(
                        "a poll of %d screens on the plan while bookings pour in, for one in twenty".formatted(SCREENS),
                        pour.percentile(LATE),
                        "ms")
                .against("%s ms in the middle of %d; %s and %s ms while nobody books"
                        .formatted(
                                Figure.plain(pour.median()),
                                pour.count(),
                                Figure.plain(quiet.percentile(LATE)),
                                Figure.plain(quiet.median()))));
        var nothing = Samples.of(screens.stream()
                        .flatMap(it -> it.quiet.stream())
                        .map(it -> (double) it.sent())
                        .toList())
                .median();
        var changes = screens.stream()
                .flatMap(it -> it.pour.stream())
                .mapToDouble(it -> it.sent() - nothing)
                .sum();
        figures.accept(Figure.of("a booking on one of these screens, on the wire", changes / SCREENS / PITCHES, "bytes")
                .against("kept and agreed; %s bytes for a poll when nothing changed".formatted(Figure.plain(nothing))));
        var seen = screens.stream().filter(it -> it.seen() > 0).toList();
        figures.accept(
                Figure.of("of these screens that do not show all %d".formatted(PITCHES), SCREENS - seen.size(), "")
                        .against("within %d seconds after the last".formatted(ParadeScreen.PATIENCE.toSeconds()))
                        .atMost(0));
        if (!seen.isEmpty()) {
            var behind = Samples.of(seen.stream().map(it -> it.seen() / MILLIS).toList());
            figures.accept(Figure.of(
                            "until the last booking is on a screen, for one in twenty", behind.percentile(LATE), "ms")
                    .against("%s ms in the middle; each asks once a second".formatted(Figure.plain(behind.median()))));
        }
    }

    private static double millis(UidlReply reply) {
        return reply.took().toNanos() / MILLIS;
    }
}
