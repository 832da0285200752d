package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small elections of every kind. Costs and points are few, so that prices are often equal and money runs out to the cent. */
final class SmallElections {

    private SmallElections() {}

    static Arbitrary<Election> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(VoteType.values()),
                        Arbitraries.longs())
                .as(SmallElections::election);
    }

    private static Election election(int projects, int voters, int budget, VoteType type, long seed) {
        var random = new Random(seed);
        var all = IntStream.range(0, projects)
                .mapToObj(it -> new Project("p" + it, 1 + random.nextInt(random.nextBoolean() ? 9 : 60)))
                .toList();
        var ballots = IntStream.range(0, voters)
                .mapToObj(it -> ballot(Integer.toString(it), projects, type, random))
                .toList();
        var unlisted = type == VoteType.SCORING ? random.nextInt(3) : 0;
        var mostNamed = type == VoteType.ORDINAL ? random.nextInt(projects + 1) : 0;
        var box = new BallotBox(type, Scale.WHOLE, unlisted, mostNamed, List.of(), ballots);
        return new Election(meta(unlisted, mostNamed), budget, Scale.WHOLE, all, box);
    }

    private static Map<String, String> meta(int unlisted, int mostNamed) {
        var meta = new HashMap<>(Map.of("currency", "EUR", "default_score", String.valueOf(unlisted)));
        if (mostNamed > 0) {
            meta.put("max_length", String.valueOf(mostNamed));
        }
        return meta;
    }

    private static Ballot ballot(String voter, int projects, VoteType type, Random random) {
        var choices = new ArrayList<>(IntStream.range(0, projects).boxed().toList());
        Collections.shuffle(choices, random);
        var size = type == VoteType.CHOOSE_ONE ? 1 : random.nextInt(projects + 1);
        var named = choices.stream().limit(size).mapToInt(Integer::intValue).toArray();
        return type.hasPoints()
                ? Ballot.giving(
                        voter,
                        named,
                        random.ints(size, type == VoteType.SCORING ? -3 : 0, 6).toArray(),
                        List.of())
                : Ballot.naming(voter, named, List.of());
    }

    /** The same with so many times the money and the points, give or take a little, so that nothing divides evenly. */
    static Election enlarged(Election election, long money, int points) {
        var random = new Random(money + points);
        var box = election.box();
        var ballots = box.type().hasPoints()
                ? box.ballots().stream().map(it -> it.inUnit(points)).toList()
                : box.ballots();
        var meta = new HashMap<>(election.meta());
        meta.put("default_score", String.valueOf(box.unlisted() * points));
        return new Election(
                meta,
                election.budget() * money + random.nextInt(9),
                Scale.WHOLE,
                election.projects().stream()
                        .map(it -> new Project(it.id(), it.cost() * money + random.nextInt(9)))
                        .toList(),
                new BallotBox(box.type(), Scale.WHOLE, box.unlisted() * points, box.mostNamed(), List.of(), ballots));
    }

    /** The same, but for what one of its projects costs. */
    static Election costing(Election election, Project project, long cost) {
        return new Election(
                election.meta(),
                election.budget(),
                election.money(),
                election.projects().stream()
                        .map(it -> it.equals(project) ? new Project(it.id(), cost) : it)
                        .toList(),
                election.box());
    }
}
