package nl.floreynwijk.rad;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.LiveHeap;
import nl.floreynwijk.bench.Neighbours;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;

/** A full hall: all come in within a minute, over one connection, and move their coins for five minutes before big screens. */
public final class RadGroup implements Group {

    private static final int GUESTS = 300;
    private static final int SCREENS = 5;
    private static final int CARDS = 16;
    private static final int TRYING = 40;
    private static final int TIMES = 100;
    private static final double LATE = 0.95;
    private static final double MILLIS = 1e6;
    private static final double KILO = 1000;

    @Override
    public String name() {
        return "rad";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        var portal = stage.portal();
        var evenings = stage.tool(RadEvenings.class);
        var heap = new LiveHeap(portal.process().toHandle());
        stage.say("%d guests try it, so that everything is warm…".formatted(TRYING));
        var trying = new Hall(portal.address(), evenings.open(CARDS), TRYING);
        trying.comeIn();
        trying.tryOut(TIMES);
        var evening = evenings.open(CARDS);
        var before = heap.bytes();
        var hall = new Hall(portal.address(), evening, GUESTS);
        stage.say("%d guests come in within a minute…".formatted(GUESTS));
        var joins = hall.comeIn();
        figures.accept(millis("a guest comes in, page and join, for one in twenty", joins));
        hall.tryOut(1);
        figures.accept(Figure.of("heap of a guest with a coin on a card", (heap.bytes() - before) / KILO / GUESTS, "kB")
                .atMost(150));
        var screens = openScreens(stage, portal.address(), evening, hall);
        stage.say("they move coins for five minutes, before %d screens…".formatted(SCREENS));
        moveCoins(hall, screens, figures);
        var lying = evenings.lying(evening);
        figures.accept(Figure.of(
                        "screens that say another sum in the end",
                        (int) screens.stream().filter(it -> !it.says(lying)).count(),
                        "")
                .against("%d coins in the database".formatted(lying))
                .atMost(0));
        figures.accept(Figure.of("guests with more coins on cards than they have", evenings.wrong(evening), "")
                .atMost(0));
    }

    private static List<RadScreen> openScreens(Stage stage, String address, RadEvenings.Open evening, Hall hall)
            throws Exception {
        var neighbours = new Neighbours(stage, address);
        return IntStream.range(0, SCREENS)
                .mapToObj(it -> new RadScreen(
                        neighbours.open(Role.MEMBER, Role.COORDINATOR).signIn(),
                        evening,
                        hall.inside(),
                        (double) it / SCREENS))
                .toList();
    }

    private static void moveCoins(Hall hall, List<RadScreen> screens, Consumer<Figure> figures) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looking = screens.stream().map(threads::submit).toList();
            var coins = hall.moveCoins();
            screens.forEach(RadScreen::stop);
            for (var look : looking) {
                look.get();
            }
            figures.accept(millis("a coin, for one in twenty", coins).atMost(150));
        }
        var behind =
                Samples.of(screens.stream().flatMap(it -> it.behind().stream()).toList());
        figures.accept(Figure.of("a screen behind, for one in twenty", behind.percentile(LATE), "ms")
                .against("%s ms in the middle; it asks twice a second".formatted(Figure.plain(behind.median())))
                .atMost(1_000));
    }

    private static Figure millis(String what, List<Long> nanos) {
        var all = Samples.of(nanos.stream().map(it -> it / MILLIS).toList());
        return Figure.of(what, all.percentile(LATE), "ms")
                .against("%s ms in the middle of %d".formatted(Figure.plain(all.median()), all.count()));
    }
}
