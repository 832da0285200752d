package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Rules of every kind, with options that go together, for projects of these ids. */
final class SomeRules {

    private static final List<String> INCREMENTS = List.of("1", "2.50", "0.25", "7", "1E+1");

    private final Random random;
    private final List<String> ids;

    private SomeRules(long seed, List<String> ids) {
        random = new Random(seed);
        this.ids = ids;
    }

    static CountingRules of(long seed, List<String> ids) {
        return new SomeRules(seed, ids).conditional();
    }

    private CountingRules conditional() {
        var rules = method().with(minimum());
        if (ids.size() > 1 && random.nextInt(3) == 0) {
            rules = rules.withIncompatible(groups());
        }
        return random.nextInt(3) == 0 ? rules.withSpare(ids.get(random.nextInt(ids.size()))) : rules;
    }

    private CountingRules method() {
        return switch (random.nextInt(4)) {
            case 0 -> partly(Rule.GREEDY.rules());
            case 1 -> partly(Rule.GREEDY_PER_COST.rules());
            default -> equalShares();
        };
    }

    private CountingRules partly(CountingRules rules) {
        return random.nextInt(3) == 0 ? rules.withPartFunding() : rules;
    }

    private CountingRules equalShares() {
        var rules = random.nextBoolean() ? Rule.MES_COST.rules() : Rule.MES_CARD.rules();
        var raised = random.nextInt(3) == 0 ? rules : rules.with(add1());
        return random.nextBoolean() ? partly(raised.thenFill()) : raised;
    }

    private Add1 add1() {
        return new Add1(
                one(List.of(Add1.Start.values())),
                one(List.of(Add1.Stop.values())),
                random.nextBoolean() ? Optional.of(new BigDecimal(one(INCREMENTS))) : Optional.empty());
    }

    private MinimumSupport minimum() {
        return switch (random.nextInt(5)) {
            case 0 -> new MinimumSupport.Votes(1 + random.nextInt(4));
            case 1 -> new MinimumSupport.ShareOfCost(1 + random.nextInt(4));
            default -> new MinimumSupport.None();
        };
    }

    private List<Set<String>> groups() {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> {
                    var mixed = new ArrayList<>(ids);
                    Collections.shuffle(mixed, random);
                    return Set.copyOf(mixed.subList(0, 2 + random.nextInt(ids.size() - 1)));
                })
                .toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
