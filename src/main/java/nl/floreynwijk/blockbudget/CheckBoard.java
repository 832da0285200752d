package nl.floreynwijk.blockbudget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * All that was proposed in a round, for the office.
 *
 * @param amount what there is to spend
 * @param voteFrom the day on which what is voted on is fixed
 * @param open whether the office can still decide
 * @param hasSpare whether what is left goes to a proposal that is chosen beforehand
 * @param spare which one, once it is chosen
 * @param proposals but for those that were taken back; the oldest first
 */
public record CheckBoard(
        RoundId round,
        String title,
        Euros amount,
        LocalDate voteFrom,
        boolean open,
        boolean hasSpare,
        Optional<ProposalId> spare,
        List<CheckedProposal> proposals,
        List<IncompatibleSet> sets) {

    public CheckBoard {
        proposals = List.copyOf(proposals);
        sets = List.copyOf(sets);
    }

    /** Those in this state. */
    public List<CheckedProposal> in(ProposalState state) {
        return proposals.stream().filter(it -> it.state() == state).toList();
    }

    /** What all that is voted on costs together. */
    public Euros total() {
        return proposals.stream()
                .flatMap(it -> it.costing().stream())
                .map(Costing::cost)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
