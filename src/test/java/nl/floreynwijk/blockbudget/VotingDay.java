package nl.floreynwijk.blockbudget;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.UidlBrowser;
import nl.floreynwijk.bench.UidlReply;
import nl.floreynwijk.bench.UidlTab;
import org.jspecify.annotations.Nullable;

/**
 * People who vote one after the other at a steady pace, some of them on the page itself and the others through the service,
 * while yet others have the room open and look again now and then. Who is late makes nobody wait: the next one comes at
 * their own time.
 *
 * <p>Between two looks they ask for a plain file as well: what the machine, the network and the filters in front of every
 * request cost at that moment.
 */
final class VotingDay {

    private static final String PLAIN_FILE = "scripts/session-watch.js";
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(1);
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(10);
    private static final int CHOICES = 3;

    private static final String TITLE = Electorate.TITLE;

    private final String room;

    /** @param round that of an {@link Electorate} */
    VotingDay(RoundId round) {
        this.room = "/stemkamer/" + round;
    }

    /** A page of the room in a browser of somebody who is signed in. */
    record Screen(UidlBrowser browser, UidlTab tab) {}

    Screen opened(UidlBrowser browser) {
        return new Screen(browser, browser.open(room, TITLE));
    }

    /**
     * What came of it; the waits are in milliseconds, from asking to having read the answer.
     *
     * @param seconds from the first who came to the last ballot
     * @param opening the ballot on the page
     * @param handingIn a ballot on the page
     * @param casting a ballot through the service
     * @param looking at the room again
     * @param files plain ones, asked for in turns with the room
     */
    record Outcome(
            List<Throwable> errors,
            double seconds,
            Samples opening,
            Samples handingIn,
            Samples casting,
            Samples looking,
            Samples files) {}

    /**
     * Lets them all vote.
     *
     * @param voters on the page
     * @param castings each casts a ballot through the service
     * @param comeWithin from the first who comes to the last
     */
    Outcome held(List<UidlBrowser> voters, List<Runnable> castings, Duration comeWithin, List<Screen> screens)
            throws Exception {
        var start = System.nanoTime();
        var visits = new ArrayList<Visit>();
        for (var at = 0; at < voters.size(); at++) {
            visits.add(new OnThePage(voters.get(at), start + comeWithin.toNanos() * at / voters.size(), at));
        }
        for (var at = 0; at < castings.size(); at++) {
            visits.add(new ByTheService(castings.get(at), start + comeWithin.toNanos() * at / castings.size()));
        }
        var looks = IntStream.range(0, screens.size())
                .mapToObj(it -> new Look(screens.get(it), it))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looking = looks.stream().map(it -> threads.submit(it::run)).toList();
            for (var visit : visits.stream().map(it -> threads.submit(it::run)).toList()) {
                visit.get();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            looks.forEach(Look::goHome);
            for (Future<?> look : looking) {
                look.get();
            }
            return outcome(visits, looks, seconds);
        }
    }

    private static Outcome outcome(List<Visit> visits, List<Look> looks, double seconds) {
        var errors = new ArrayList<Throwable>();
        visits.forEach(it -> errors.addAll(it.errors));
        looks.forEach(it -> errors.addAll(it.errors));
        return new Outcome(
                errors,
                seconds,
                Samples.of(visits.stream().flatMap(it -> it.opened.stream()).toList()),
                Samples.of(visits.stream().flatMap(it -> it.handedIn.stream()).toList()),
                Samples.of(visits.stream().flatMap(it -> it.cast.stream()).toList()),
                Samples.of(looks.stream().flatMap(it -> it.rooms.stream()).toList()),
                Samples.of(looks.stream().flatMap(it -> it.files.stream()).toList()));
    }

    private static double millis(UidlReply reply) {
        return reply.took().toNanos() / 1e6;
    }

    /** One person who comes at a time of their own. */
    private abstract static class Visit {

        private final long comes;
        final List<Double> opened = new ArrayList<>();
        final List<Double> handedIn = new ArrayList<>();
        final List<Double> cast = new ArrayList<>();
        private final List<Throwable> errors = new ArrayList<>();

        Visit(long comes) {
            this.comes = comes;
        }

        @Nullable
        Void run() throws InterruptedException {
            Thread.sleep(Duration.ofNanos(Math.max(0, comes - System.nanoTime())));
            try {
                vote();
            } catch (RuntimeException e) {
                errors.add(e);
            }
            return null;
        }

        abstract void vote() throws InterruptedException;
    }

    /** Casts a ballot that was thought about before. */
    private static final class ByTheService extends Visit {

        private final Runnable casting;

        ByTheService(Runnable casting, long comes) {
            super(comes);
            this.casting = casting;
        }

        @Override
        void vote() {
            var began = System.nanoTime();
            casting.run();
            cast.add((System.nanoTime() - began) / 1e6);
        }
    }

    /** Opens the ballot, chooses, checks it and hands it in. */
    private final class OnThePage extends Visit {

        private final UidlBrowser browser;
        private final Random random;

        OnThePage(UidlBrowser browser, long comes, int number) {
            super(comes);
            this.browser = browser;
            this.random = new Random(number);
        }

        @Override
        void vote() throws InterruptedException {
            var tab = browser.open(room + "/stemmen", "Stemmen: " + TITLE);
            opened.add(millis(tab.firstView()));
            var chosen = new ArrayList<>(Electorate.PROPOSALS);
            Collections.shuffle(chosen, random);
            for (var proposal : chosen.subList(0, CHOICES)) {
                think();
                tab.tick(tab.find("vaadin-checkbox", "Dit wil ik: " + proposal), true);
            }
            think();
            tab.click(tab.find("vaadin-button", "Verder"));
            think();
            var answer = tab.click(tab.find("vaadin-button", "Stem inleveren"));
            if (!tab.says("Dank u wel, uw stem is binnen.")) {
                throw new IllegalStateException("The portal did not say that the ballot is in");
            }
            handedIn.add(millis(answer));
        }

        private void think() throws InterruptedException {
            Thread.sleep(random.nextLong(LONGEST_THOUGHT.toMillis()));
        }
    }

    /** One screen in the room. */
    private final class Look {

        private final Screen screen;
        private final Random random;
        private final List<Double> rooms = new ArrayList<>();
        private final List<Double> files = new ArrayList<>();
        private final List<Throwable> errors = new ArrayList<>();
        private volatile boolean isOver;

        Look(Screen screen, int number) {
            this.screen = screen;
            this.random = new Random(-number);
        }

        @Nullable
        Void run() throws InterruptedException {
            try {
                while (!isOver) {
                    wait(random);
                    rooms.add(millis(screen.tab().navigate(room, TITLE)));
                    files.add(millis(screen.browser().fetch(PLAIN_FILE)));
                }
            } catch (RuntimeException e) {
                errors.add(e);
            }
            return null;
        }

        private static void wait(Random random) throws InterruptedException {
            Thread.sleep(random.nextLong(LOOKS_AGAIN.toMillis()));
        }

        void goHome() {
            isOver = true;
        }
    }
}
