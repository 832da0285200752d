package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote about a proposal, as neighbours read it.
 *
 * @param writer the given name; empty for the office, and for whoever does not live in the block any more
 * @param byOffice whether the office said it
 * @param mine whether whoever reads wrote it
 * @param text empty once it is removed
 * @param reason why the office removed it; empty when it did not
 */
public record ProposalComment(
        CommentId id,
        Optional<String> writer,
        boolean byOffice,
        boolean mine,
        String text,
        Instant writtenAt,
        boolean removed,
        String reason) {

    @Override
    public String toString() {
        return "ProposalComment[" + id + "]";
    }
}
