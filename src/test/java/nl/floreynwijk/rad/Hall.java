package nl.floreynwijk.rad;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.floreynwijk.bench.UidlBrowser;
import nl.floreynwijk.bench.UidlTab;

/** People in one hall, who share its connection: each with a phone that asks now and then what became of the evening. */
final class Hall {

    private static final Duration COME_IN = Duration.ofMinutes(1);
    private static final Duration EVENING = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final int COINS = 10;
    private static final int ONE_CONNECTION = 0;

    private final String portal;
    private final RadEvenings.Open evening;
    private final int guests;
    private final AtomicInteger inside = new AtomicInteger();
    private final List<Guest> people = new ArrayList<>();

    Hall(String portal, RadEvenings.Open evening, int guests) {
        this.portal = portal;
        this.evening = evening;
        this.guests = guests;
    }

    /** How many are in, as far as they were told. */
    AtomicInteger inside() {
        return inside;
    }

    /** What it took each of them, page and button, in nanoseconds. */
    List<Long> comeIn() throws Exception {
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var coming = IntStream.range(0, guests)
                    .mapToObj(it -> threads.submit(() -> {
                        sleepUntil(start + COME_IN.toNanos() * it / guests);
                        return new Guest(it);
                    }))
                    .toList();
            people.addAll(all(coming));
        }
        return people.stream().map(it -> it.joined).toList();
    }

    /** Everybody puts coins and looks as fast as they can, so that what comes after it is measured on a portal that is warm. */
    void tryOut(int times) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all(people.stream()
                    .map(it -> threads.submit(() -> it.tryOut(times)))
                    .toList());
        }
    }

    /** What each coin took, in nanoseconds. Now and then somebody comes late. */
    List<Long> moveCoins() throws Exception {
        var end = System.nanoTime() + EVENING.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> comeLate(end));
            var moving = people.stream()
                    .map(it -> threads.submit(() -> it.moveUntil(end)))
                    .toList();
            var took = all(moving).stream().flatMap(List::stream).toList();
            late.get();
            return took;
        }
    }

    private boolean comeLate(long end) throws InterruptedException {
        for (var number = guests; System.nanoTime() < end; number++) {
            new Guest(number);
            Thread.sleep(BETWEEN);
        }
        return true;
    }

    private static <T> List<T> all(List<Future<T>> work) throws InterruptedException, ExecutionException {
        var done = new ArrayList<T>();
        for (var one : work) {
            done.add(one.get());
        }
        return done;
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
    }

    private final class Guest {

        private final UidlTab phone;
        private final Random random;
        private final int[] lying = new int[evening.cards().size()];
        private final List<Integer> more;
        private final List<Integer> less;
        private final long joined;

        Guest(int number) {
            var began = System.nanoTime();
            random = new Random(number);
            phone = new UidlBrowser(portal, ONE_CONNECTION).open("/rad/" + evening.code(), evening.name());
            phone.click(phone.find("vaadin-button", "Doe mee"));
            joined = System.nanoTime() - began;
            inside.incrementAndGet();
            more = buttons("Een munt erbij op ");
            less = buttons("Een munt terug van ");
        }

        private List<Integer> buttons(String label) {
            return evening.cards().stream()
                    .map(it -> phone.find("button", label + it))
                    .toList();
        }

        private int tryOut(int times) {
            for (var time = 0; time < times; time++) {
                move();
                phone.poll();
            }
            return times;
        }

        /** Puts coins, and takes some away again once there are none left; between two of them the phone asks. */
        List<Long> moveUntil(long end) throws InterruptedException {
            var took = new ArrayList<Long>();
            Thread.sleep(random.nextLong(BETWEEN.toMillis()));
            while (System.nanoTime() < end) {
                took.add(move());
                Thread.sleep(BETWEEN.dividedBy(2));
                phone.poll();
                Thread.sleep(BETWEEN.dividedBy(2));
            }
            return took;
        }

        private long move() {
            var card = random.nextInt(lying.length);
            var another = IntStream.of(lying).sum() < COINS;
            while (!another && lying[card] == 0) {
                card = random.nextInt(lying.length);
            }
            lying[card] += another ? 1 : -1;
            return phone.click((another ? more : less).get(card)).took().toNanos();
        }
    }
}
