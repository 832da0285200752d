package nl.floreynwijk.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Faults one after another on the same data, with people at work each time, and the judgement of what is left.
 *
 * <p>What was acknowledged must be there, once and whole; everything else must be there whole or not at all. The audit
 * trail keeps every entry as it was. Each posted mail goes out; one that was being handed over at the moment of the fault
 * may go out once more, under the same Message-ID, and no other.
 */
final class Rounds implements AutoCloseable {

    private static final int LONGEST_WORK = 2_000;
    private static final int LONGEST_GAP = 50;
    private static final int MORE_WORK = 300;
    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(90);
    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(10);

    /** A connection is waited for five seconds and an answer fifteen, and what people do is of several steps. */
    private static final long LONGEST_REFUSAL = 60_000;

    private final Path data;
    private final Map<String, String> settings = new HashMap<>();
    private final Deliveries deliveries = new Deliveries();
    private final List<Deed> earlier = new ArrayList<>();
    private final List<Deed> latest = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private WriterProcess writer;
    private long startTook;
    private boolean databaseCameBack;
    private int strikes;
    private String trail = "trail 0 0 0";
    private String course = "";

    /**
     * Begins with an empty data folder; the programs of the server in it stay.
     *
     * @param settings of the portal, in the environment
     */
    Rounds(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        this.settings.putAll(settings);
        this.settings.putAll(deliveries.settings());
        this.data = Files.createDirectories(data).toAbsolutePath();
        FileSystemUtils.deleteRecursively(this.data.resolve("mariadb/data"));
        Files.deleteIfExists(WriterProcess.log(this.data));
        this.writer = started();
    }

    private WriterProcess started() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var fresh = WriterProcess.start(data, settings);
        if (!fresh.comesUp()) {
            throw new IllegalStateException("The portal does not start; see " + WriterProcess.log(data));
        }
        startTook = millisSince(begun);
        databaseCameBack = false;
        return fresh;
    }

    /** Plays one round; what happens when is up to the random numbers. */
    Verdict play(int number, Fault fault, Random random) throws IOException, InterruptedException {
        var delay = random.nextInt(LONGEST_WORK);
        return switch (fault) {
            case PORTAL -> fatal(number, delay, () -> writer.kill());
            case BOTH -> fatal(number, delay, () -> killBoth(random));
            case START -> killWhileStarting(random.nextInt((int) startTook));
            case DATABASE ->
                passing(number, delay, () -> writer.database().orElseThrow().destroyForcibly());
            case RESTART ->
                passing(number, delay, () -> writer.database().orElseThrow().destroy());
        };
    }
    /** How the round went, for whoever watches. */
    String course() {
        return course;
    }

    /** Something that happens to a portal in which people are at work. */
    interface Mishap {

        void happen() throws IOException, InterruptedException;
    }

    private Verdict killWhileStarting(int delay) throws IOException, InterruptedException {
        course = "after %d ms".formatted(delay);
        strikes += 2;
        writer.kill();
        var unlucky = WriterProcess.start(data, settings);
        unlucky.endsWithin(delay);
        unlucky.kill();
        writer = started();
        return judge(latest);
    }

    /** A mishap that the portal does not outlive; it is started again. */
    private Verdict fatal(int number, int delay, Mishap mishap) throws IOException, InterruptedException {
        workFor(number, delay);
        mishap.happen();
        collect();
        writer = started();
        return judge(latest);
    }

    /** A mishap after which the portal goes on by itself, and people with their work. */
    Verdict passing(int number, int delay, Mishap mishap) throws IOException, InterruptedException {
        // A database that falls over twice in ten seconds is left alone
        if (databaseCameBack) {
            writer.close();
            writer = started();
        }
        workFor(number, delay);
        mishap.happen();
        var over = System.nanoTime();
        await().atMost(LONGEST_OUTAGE).until(() -> writer.acknowledgedAt() - over > 0);
        course += ", away for %d ms".formatted(millisSince(over));
        writer.endsWithin(MORE_WORK);
        writer.ask("rest");
        databaseCameBack = true;
        if (writer.longestRefusal() > LONGEST_REFUSAL) {
            troubles.add("somebody waited %d ms to hear it failed".formatted(writer.longestRefusal()));
        }
        collect();
        return judge(latest);
    }

    private void workFor(int number, int delay) throws IOException, InterruptedException {
        course = "after %d ms".formatted(delay);
        var begun = System.nanoTime();
        writer.tell("write r" + number);
        await().atMost(LONGEST_OUTAGE).until(() -> writer.acknowledgedAt() - begun > 0);
        writer.endsWithin(delay);
        strikes++;
    }

    private void killBoth(Random random) throws IOException, InterruptedException {
        var database = writer.database().orElseThrow();
        var gap = random.nextInt(LONGEST_GAP);
        if (random.nextBoolean()) {
            database.destroyForcibly();
            writer.endsWithin(gap);
            writer.kill();
        } else {
            writer.kill();
            database.destroyForcibly();
        }
        database.onExit().join();
    }

    private void collect() {
        latest.addAll(writer.takeDeeds());
        troubles.addAll(writer.takeTroubles());
    }

    /** The portal people work in. */
    WriterProcess writer() {
        return writer;
    }

    private static long millisSince(long moment) {
        return Duration.ofNanos(System.nanoTime() - moment).toMillis();
    }

    private Verdict judge(List<Deed> deeds) throws IOException, InterruptedException {
        var problems = new ArrayList<>(troubles);
        troubles.clear();
        var found = find(deeds);
        deeds.forEach(deed -> problemWith(deed, found.get(deed.subject())).ifPresent(problems::add));
        problems.addAll(problemsWithTrail());
        writer.askAll(List.of("strays")).stream()
                .filter(it -> !it.endsWith(" 0"))
                .map(it -> "half of something: " + it)
                .forEach(problems::add);
        deliveries.count();
        if (deliveries.doubled() > strikes) {
            problems.add("%d mails came twice after %d faults".formatted(deliveries.doubled(), strikes));
        }
        var verdict = verdict(deeds, found, problems);
        earlier.addAll(latest);
        latest.clear();
        return verdict;
    }

    private Map<String, String> find(List<Deed> deeds) throws IOException, InterruptedException {
        var found = new HashMap<String, String>();
        for (var answer : writer.askAll(
                deeds.stream().map(deed -> "find " + deed.subject()).toList())) {
            var words = answer.split(" ", 4);
            found.put(words[1] + " " + words[2], words[3]);
        }
        return found;
    }

    private static Optional<String> problemWith(Deed deed, String found) {
        var promised = deed.is(Deed.State.ACKNOWLEDGED);
        return switch (found) {
            case "whole" -> Optional.empty();
            case "absent" -> Optional.of(deed.subject() + " is missing").filter(_ -> promised);
            default -> Optional.of(deed.subject() + " is " + found);
        };
    }

    /** Whatever was in the trail before this round is still there as it was. */
    private List<String> problemsWithTrail() throws IOException, InterruptedException {
        var now = writer.ask("trail " + trail.split(" ", -1)[1]);
        var problems = now.equals(trail)
                ? List.<String>of()
                : List.of("the audit trail was rewritten: %s, now %s".formatted(trail, now));
        trail = writer.ask("trail " + Long.MAX_VALUE);
        return problems;
    }

    private Verdict verdict(List<Deed> deeds, Map<String, String> found, List<String> problems) {
        var open =
                deeds.stream().filter(deed -> !deed.is(Deed.State.ACKNOWLEDGED)).toList();
        var whole = (int) open.stream()
                .filter(deed -> found.get(deed.subject()).equals("whole"))
                .count();
        return new Verdict(
                deeds.size() - open.size(),
                whole,
                open.size() - whole,
                (int) open.stream().filter(deed -> deed.is(Deed.State.REFUSED)).count(),
                deliveries.doubled(),
                problems);
    }

    /** Looks once more at everything ever done, and at all mail once nothing waits any more. */
    Verdict finish() throws IOException, InterruptedException {
        course = "at the end";
        await().atMost(LONGEST_DELIVERY).until(() -> writer.ask("waiting").equals("waiting 0"));
        var verdict = judge(earlier);
        var problems = Stream.concat(verdict.problems().stream(), problemsWithMail().stream())
                .toList();
        return new Verdict(
                verdict.acknowledged(),
                verdict.whole(),
                verdict.absent(),
                verdict.refused(),
                verdict.doubled(),
                problems);
    }

    private List<String> problemsWithMail() throws IOException, InterruptedException {
        var problems = new ArrayList<String>();
        var posted = new HashMap<String, String>();
        writer.askAll(List.of("mails")).forEach(it -> posted.put(it.split(" ", -1)[1], it.split(" ", -1)[2]));
        posted.forEach((id, status) -> {
            if (status.equals("SENT") != deliveries.ids().contains(id)) {
                problems.add(
                        "mail %s is %s and %s".formatted(id, status, status.equals("SENT") ? "never came" : "came"));
            }
        });
        deliveries.ids().stream()
                .filter(id -> !posted.containsKey(id))
                .map(id -> "mail %s came about what never happened".formatted(id))
                .forEach(problems::add);
        return problems;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        deliveries.close();
    }
}
