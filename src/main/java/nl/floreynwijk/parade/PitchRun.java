package nl.floreynwijk.parade;

import java.util.List;
import java.util.stream.IntStream;

/** Copies of a pitch in a row to the right of it, each so far from the one before, in hundredths of a per cent of the drawing. */
record PitchRun(PitchPlan first, int gap) {

    /** How many there is room for. */
    int fitting() {
        return (PitchShape.WHOLE - first.x() - first.width()) / step();
    }

    private int step() {
        return first.width() + gap;
    }

    List<PitchPlan> copies(List<String> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(it -> first.at(first.x() + (it + 1) * step(), first.y(), first.width(), first.height())
                        .numbered(numbers.get(it)))
                .toList();
    }
}
