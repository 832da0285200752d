package nl.floreynwijk.demo;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PitchFeatures;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchPower;

/** The street of the demo's market: twenty pitches on each side of it, on a sketch that is a hundred metres wide. */
final class DemoStreet {

    static final int METRES = 100;

    private static final int EACH_SIDE = 20;
    private static final int STEP = 480;
    private static final int MARGIN = 210;
    private static final int NORTH = 2_000;
    private static final int SOUTH = 6_750;
    private static final int DEEP = 1_250;

    private DemoStreet() {}

    static Stream<PitchPlan> pitches() {
        return IntStream.rangeClosed(1, 2 * EACH_SIDE).mapToObj(DemoStreet::pitch);
    }

    private static PitchPlan pitch(int number) {
        var place = (number - 1) % EACH_SIDE + 1;
        var length = length(place);
        return new PitchPlan(
                Integer.toString(number),
                MARGIN + (place - 1) * STEP,
                number <= EACH_SIDE ? NORTH : SOUTH,
                length,
                DEEP,
                length,
                zone(number),
                new PitchFeatures(
                        power(place), place % 6 == 1, number > EACH_SIDE, place != 9, place == 1 || place == EACH_SIDE),
                number == 12 ? Optional.of("Uitrit van de huisartsen") : Optional.empty());
    }

    /** In centimetres, which on this sketch are hundredths of a per cent too. */
    private static int length(int place) {
        return place > 17 ? 200 : place % 5 == 1 ? 400 : 300;
    }

    private static Optional<Category> zone(int number) {
        return switch (number) {
            case 1, 2, 3, 4 -> Optional.of(Category.FOOD);
            case 38, 39, 40 -> Optional.of(Category.RUG);
            case 30 -> Optional.of(Category.MUSIC);
            default -> Optional.empty();
        };
    }

    private static PitchPower power(int place) {
        return place <= 4 ? PitchPower.P400 : place <= 17 ? PitchPower.P230 : PitchPower.NONE;
    }
}
