package nl.floreynwijk.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An election as large as one wants, of which nothing is real: costs and how much projects are liked differ as they do
 * in cities, and everybody approves of one to fifteen projects. The same sizes make the same election.
 */
final class InventedElection {

    private static final int MOST_APPROVED = 15;

    /** How far apart costs, and how much projects are liked, are: of ten, the largest is some ten times the smallest. */
    private static final double SPREAD = 0.9;

    private final Random random = new Random(1912);
    private final long budget;
    private final double[] liked;
    private final List<Project> projects;

    private InventedElection(int projects, long budget) {
        this.budget = budget;
        liked = new double[projects];
        var sum = 0.0;
        for (var project = 0; project < projects; project++) {
            sum += spread();
            liked[project] = sum;
        }
        this.projects = IntStream.rangeClosed(1, projects)
                .mapToObj(it -> new Project(String.valueOf(it), cost(), Map.of("name", "Wens " + it)))
                .toList();
    }

    static Election of(int ballots, int projects, long budget) {
        var invented = new InventedElection(projects, budget);
        var cast = IntStream.rangeClosed(1, ballots).mapToObj(invented::ballot).toList();
        return invented.election(cast);
    }

    /** The same as a file. */
    static Path file(Path file, int ballots, int projects, long budget) throws IOException {
        Files.createDirectories(file.getParent());
        try (var writer = Files.newBufferedWriter(file)) {
            PbWriter.write(of(ballots, projects, budget), writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private double spread() {
        return Math.exp(SPREAD * random.nextGaussian());
    }

    /** A third of what each could cost if all were to win, in whole hundreds. */
    private long cost() {
        var middle = 1.6 * budget / liked.length;
        return 100 * Math.max(1, Math.round(middle * spread() / 100));
    }

    private Ballot ballot(int voter) {
        var wanted = Math.min(1 + random.nextInt(MOST_APPROVED), liked.length / 2);
        var choices = new LinkedHashSet<Integer>();
        while (choices.size() < wanted) {
            choices.add(choice());
        }
        return Ballot.naming(
                String.valueOf(voter),
                choices.stream().mapToInt(it -> it).toArray(),
                List.of(String.valueOf(18 + random.nextInt(70)), random.nextBoolean() ? "F" : "M"));
    }

    private int choice() {
        var at = random.nextDouble(liked[liked.length - 1]);
        var choice = 0;
        while (liked[choice] <= at) {
            choice++;
        }
        return choice;
    }

    private Election election(List<Ballot> ballots) {
        var meta = Map.of(
                "description", "Verzonnen verkiezing",
                "budget", String.valueOf(budget),
                "vote_type", "approval",
                "currency", "EUR");
        var box = new BallotBox(VoteType.APPROVAL, Scale.WHOLE, 0, 0, List.of("age", "sex"), new ArrayList<>(ballots));
        return new Election(meta, budget, Scale.WHOLE, projects, box);
    }
}
