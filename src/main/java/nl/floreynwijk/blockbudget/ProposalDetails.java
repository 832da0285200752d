package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything of one proposal, for whoever is in its room.
 *
 * @param text what is to be done and why, on as many lines as its proposer took
 * @param proposer their given name; empty for whoever does not live in the block any more, and for the office
 * @param byOffice whether the office put it in, so that it is nobody's in the block
 * @param responsibility whose work it is; there once it is accepted
 * @param reason why it was refused or became part of another; empty when it was not
 * @param partOf what it became part of
 * @param parts what became part of it
 * @param comments the newest {@link #MOST_COMMENTS}, the oldest of them first, with those that were removed
 */
public record ProposalDetails(
        ProposalCard card,
        String roundTitle,
        String text,
        Optional<String> proposer,
        boolean byOffice,
        Instant proposedAt,
        Optional<Responsibility> responsibility,
        boolean urgent,
        String reason,
        Optional<ProposalTitle> partOf,
        List<ProposalTitle> parts,
        List<ProposalComment> comments,
        May may) {

    public static final int MOST_COMMENTS = 200;

    public ProposalDetails {
        parts = List.copyOf(parts);
        comments = List.copyOf(comments);
    }

    /**
     * What whoever reads can do with it now.
     *
     * @param change whether it is theirs to change and to withdraw
     * @param support whether they can say that they are for it, or no longer
     * @param moderate whether they can remove what others wrote
     */
    public record May(boolean change, boolean support, boolean comment, boolean moderate) {}
}
