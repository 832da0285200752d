package nl.floreynwijk.parade;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the next pitch of a floor plan goes by itself, so that the organiser only moves it where that is not right. */
public final class PitchSpot {

    private static final int USUAL_CM = 300;
    private static final int USUAL_HEIGHT = 1_300;

    /** At the two kerbs of the portal's own sketch. */
    private static final List<Integer> KERBS = List.of(1_950, 6_750);

    private static final int STEP = 25;
    private static final PitchFeatures NONE = new PitchFeatures(PitchPower.NONE, false, false, false, false);

    private PitchSpot() {}

    /** One more: like the one beside it where there is one, else of a usual size, on the first spot where nothing is. */
    public static PitchPlan next(FloorPlan plan, Optional<PlannedPitch> beside) {
        var like = beside.map(PitchPlan::of).orElseGet(() -> usual(plan));
        var number = number(plan);
        var features = new PitchFeatures(
                like.features().power(),
                like.features().water(),
                like.features().shade(),
                like.features().wheelchair(),
                false);
        var wanted = new PitchPlan(
                number,
                like.x(),
                like.y(),
                like.width(),
                like.height(),
                like.lengthCm(),
                like.zone(),
                features,
                Optional.empty());
        return spots(wanted, beside.isPresent())
                .filter(it ->
                        plan.pitches().stream().noneMatch(there -> there.shape().meets(shapeOf(it))))
                .findFirst()
                .orElse(wanted);
    }

    private static PitchShape shapeOf(PitchPlan plan) {
        return new PitchShape(plan.x(), plan.y(), plan.width(), plan.height());
    }

    private static PitchPlan usual(FloorPlan plan) {
        var last = plan.pitches().stream().max(Comparator.comparing(PlannedPitch::number, PitchNumbers.ORDER));
        return last.map(PitchPlan::of).orElseGet(() -> {
            var width = Math.clamp((long) USUAL_CM * PitchShape.WHOLE / plan.widthCm(), 1, PitchShape.WHOLE);
            return new PitchPlan(
                    "1",
                    STEP,
                    KERBS.getFirst(),
                    width,
                    USUAL_HEIGHT,
                    USUAL_CM,
                    Optional.empty(),
                    NONE,
                    Optional.empty());
        });
    }

    private static String number(FloorPlan plan) {
        var taken = plan.pitches().stream().map(PlannedPitch::number).toList();
        var last = taken.stream().max(PitchNumbers.ORDER).orElse("0");
        return PitchNumbers.after(last, 1, taken).getFirst();
    }

    /** To the right on its own row first, then along both kerbs. */
    private static Stream<PitchPlan> spots(PitchPlan like, boolean beside) {
        var own = along(like, like.y(), beside ? like.x() : 0);
        return Stream.concat(own, KERBS.stream().flatMap(it -> along(like, it, 0)));
    }

    private static Stream<PitchPlan> along(PitchPlan like, int y, int from) {
        return IntStream.iterate(from, it -> it + like.width() <= PitchShape.WHOLE, it -> it + STEP)
                .filter(_ -> y + like.height() <= PitchShape.WHOLE)
                .mapToObj(it -> like.at(it, y, like.width(), like.height()));
    }
}
