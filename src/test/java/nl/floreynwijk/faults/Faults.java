package nl.floreynwijk.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** {@code ./portal faults}: kills the portal and its database again and again, and says what was lost: nothing. */
final class Faults {

    private static final int MOST_PROBLEMS_TOLD = 20;

    private Faults() {}

    /** Plays as many rounds as the first argument says; the second is the seed of the random numbers, if there is one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var number = Integer.parseInt(arguments[0]);
        var seed = arguments.length > 1
                ? Long.parseLong(arguments[1])
                : ThreadLocalRandom.current().nextLong(1_000_000);
        System.out.printf("%d rounds, seed %d%n", number, seed);
        System.exit(play(number, seed) ? 0 : 1);
    }

    private static boolean play(int number, long seed) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var bad = new ArrayList<String>();
        try (var rounds = new Rounds(Path.of("target", "faults"), Map.of())) {
            var round = 0;
            for (var fault : faults(number, new Random(seed))) {
                round++;
                var verdict = rounds.play(round, fault, new Random(seed + round));
                tell("round %d of %d, %s".formatted(round, number, name(fault)), rounds, verdict, bad);
            }
            tell("all of it", rounds, rounds.finish(), bad);
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%d rounds in %d:%02d, %s%n",
                number,
                took.toMinutes(),
                took.toSecondsPart(),
                bad.isEmpty() ? "nothing was lost, doubled or half done" : bad.size() + " of them went WRONG");
        bad.forEach(System.out::println);
        return bad.isEmpty();
    }

    /** Each kind as often as the others, in no order. */
    private static List<Fault> faults(int number, Random random) {
        var all = new ArrayList<Fault>();
        while (all.size() < number) {
            var deck = new ArrayList<>(List.of(Fault.values()));
            Collections.shuffle(deck, random);
            all.addAll(deck);
        }
        return all.subList(0, number);
    }

    private static void tell(String what, Rounds rounds, Verdict verdict, List<String> bad) {
        System.out.printf("%s %s: %s%n", what, rounds.course(), verdict.summary());
        verdict.problems().stream().limit(MOST_PROBLEMS_TOLD).forEach(it -> System.out.println("    " + it));
        if (!verdict.isGood()) {
            bad.add("%s: %d problems, such as: %s"
                    .formatted(
                            what, verdict.problems().size(), verdict.problems().getFirst()));
        }
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
