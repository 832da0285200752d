package nl.floreynwijk.harry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What became of the jobs that were asked in a period.
 *
 * @param from its first day
 * @param until its last day
 * @param neighbours what became of jobs for a handy neighbour
 * @param team what became of jobs for somebody who is certified
 * @param categories those of which something was asked, what is asked most on top
 * @param helpers how many people did a job
 * @param askers how many people asked one; whoever has no account is known by name and phone
 */
public record JobReport(
        LocalDate from,
        LocalDate until,
        Standing standing,
        Response response,
        Solved neighbours,
        Solved team,
        Reward reward,
        List<OfCategory> categories,
        int helpers,
        int askers) {

    private static final double WHOLE = 100;

    public JobReport {
        categories = List.copyOf(categories);
    }

    /** How far they are: together, those that are open, agreed, done and cancelled are all that were asked. */
    public record Standing(int asked, int open, int agreed, int done, int cancelled) {}

    /**
     * How long askers waited until a neighbour answered or the office sent somebody.
     *
     * @param fromOpen so long half of them waited at most since others could see it; empty as long as nobody had an answer
     * @param fromAsked the same since they asked, with the time in which the office read it first
     * @param soon how many had an answer within two days since others could see it
     * @param judged of how many that can be said: all that had an answer, or waited longer than two days
     */
    public record Response(Optional<Duration> fromOpen, Optional<Duration> fromAsked, int soon, int judged) {

        /** Which part had an answer within two days, in whole per cent; empty when it cannot be said of any. */
        public Optional<Integer> percentSoon() {
            return percent(soon, judged);
        }
    }

    /**
     * What became of the jobs that ended.
     *
     * @param solved how many were done by somebody of the neighbourhood
     */
    public record Solved(int solved, int ended) {

        public Solved plus(Solved other) {
            return new Solved(solved + other.solved, ended + other.ended);
        }

        /** Which part was solved, in whole per cent; empty when nothing ended. */
        public Optional<Integer> percentSolved() {
            return percent(solved, ended);
        }
    }

    /**
     * What was agreed for the jobs that were done.
     *
     * @param fixedSum what all fixed amounts are together; what is paid by the hour is nowhere written down
     * @param unknown for how many nothing was written down
     */
    public record Reward(int nothing, int favour, int fixed, Euros fixedSum, int hourly, int unknown) {}

    /** One kind of work. */
    public record OfCategory(Category category, int asked, int done) {}

    /** In the neighbourhood, by whomever. */
    public Solved solved() {
        return neighbours.plus(team);
    }

    static Optional<Integer> percent(int part, int all) {
        return all == 0 ? Optional.empty() : Optional.of((int) Math.round(part * WHOLE / all));
    }
}
