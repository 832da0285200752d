package nl.floreynwijk.parade;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;

/**
 * What the organiser says of a pitch. Where it is, and how big it is drawn, is in hundredths of a per cent of the drawing, as
 * {@link PitchShape} says.
 *
 * @param number at most {@link #LONGEST_NUMBER} characters
 * @param lengthCm {@link #LEAST_CM} to {@link #MOST_CM} centimetres
 * @param zone what alone may stand there; empty is anything
 * @param blocked why nobody can have it; empty when somebody can
 */
public record PitchPlan(
        String number,
        int x,
        int y,
        int width,
        int height,
        int lengthCm,
        Optional<Category> zone,
        PitchFeatures features,
        Optional<String> blocked) {

    public static final int LONGEST_NUMBER = 8;
    public static final int LONGEST_REASON = 120;
    public static final int LEAST_CM = 50;
    public static final int MOST_CM = 5_000;

    /** What cannot be taken of it. */
    public enum Problem {
        NUMBER,
        OUTSIDE,
        LENGTH,
        REASON
    }

    public PitchPlan {
        number = WrittenText.inOneLine(number);
        blocked = blocked.map(WrittenText::inOneLine);
    }

    /** As somebody sees it. */
    public static PitchPlan of(PlannedPitch pitch) {
        var shape = pitch.shape();
        return new PitchPlan(
                pitch.number(),
                shape.x(),
                shape.y(),
                shape.width(),
                shape.height(),
                pitch.lengthCm(),
                pitch.zone(),
                pitch.features(),
                pitch.blocked());
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NUMBER, !TypedLine.fits(number, LONGEST_NUMBER));
        note(problems, Problem.OUTSIDE, !PitchShape.isOn(x, y, width, height));
        note(problems, Problem.LENGTH, lengthCm < LEAST_CM || lengthCm > MOST_CM);
        note(
                problems,
                Problem.REASON,
                blocked.filter(it -> !TypedLine.fits(it, LONGEST_REASON)).isPresent());
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }

    /** Elsewhere on the drawing, or of another size. */
    public PitchPlan at(int newX, int newY, int newWidth, int newHeight) {
        return new PitchPlan(number, newX, newY, newWidth, newHeight, lengthCm, zone, features, blocked);
    }

    /** With another number. */
    public PitchPlan numbered(String other) {
        return new PitchPlan(other, x, y, width, height, lengthCm, zone, features, blocked);
    }

    /** Kept free for this reason, or for nobody where it is empty. */
    public PitchPlan blocked(Optional<String> reason) {
        return new PitchPlan(number, x, y, width, height, lengthCm, zone, features, reason);
    }
}
