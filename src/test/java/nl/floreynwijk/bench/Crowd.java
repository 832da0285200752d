package nl.floreynwijk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.floreynwijk.bench.Neighbours.Neighbour;

/**
 * People who all use the portal at the same time: read, go to another page, read again.
 *
 * <p>Between two pages each asks for a plain file as well, over the same connection: what the machine, the network and
 * the filters in front of every request cost at that moment.
 */
final class Crowd {

    private static final String PLAIN_FILE = "scripts/session-watch.js";
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(1);

    private final List<Neighbour> people;
    private final Duration visit;

    /** @param visit how long they stay */
    Crowd(List<Neighbour> people, Duration visit) {
        this.people = people;
        this.visit = visit;
    }

    /** Milliseconds from asking to having read the answer. */
    record Waits(Samples pages, Samples files) {}

    Waits come() throws Exception {
        var pages = new ArrayList<Double>();
        var files = new ArrayList<Double>();
        var visitors = people.stream().map(Visit::new).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = new ArrayList<Future<Visit>>();
            for (var visitor : visitors) {
                visits.add(threads.submit(visitor::made));
            }
            for (var visit : visits) {
                pages.addAll(visit.get().pages);
                files.addAll(visit.get().files);
            }
        }
        return new Waits(Samples.of(pages), Samples.of(files));
    }

    private final class Visit {

        private final Neighbour neighbour;
        private final UidlBrowser browser;
        private final UidlTab tab;
        private final List<Double> pages = new ArrayList<>();
        private final List<Double> files = new ArrayList<>();
        private final Random random;

        Visit(Neighbour neighbour) {
            this.neighbour = neighbour;
            this.browser = neighbour.signIn();
            this.tab = MemberPage.ALL.getFirst().openedBy(neighbour, browser);
            this.random = new Random(neighbour.name().hashCode());
        }

        Visit made() throws InterruptedException {
            var goHome = System.nanoTime() + visit.toNanos();
            for (var step = 1; System.nanoTime() < goHome; step++) {
                think();
                var page = MemberPage.ALL.get(step % MemberPage.ALL.size());
                pages.add(millis(page.nextFor(neighbour, tab)));
                think();
                files.add(millis(browser.fetch(PLAIN_FILE)));
            }
            return this;
        }

        private void think() throws InterruptedException {
            Thread.sleep(random.nextLong(LONGEST_THOUGHT.toMillis()));
        }

        private static double millis(UidlReply reply) {
            return reply.took().toNanos() / 1e6;
        }
    }
}
