package nl.floreynwijk.blockbudget;

import java.util.List;
import nl.floreynwijk.attachments.AttachmentId;

/**
 * A proposal as its proposer changes it.
 *
 * @param version on which they decide what to change
 */
public record OwnProposal(ProposalId id, RoundId round, ProposalPlan plan, List<AttachmentId> photos, int version) {

    public OwnProposal {
        photos = List.copyOf(photos);
    }
}
