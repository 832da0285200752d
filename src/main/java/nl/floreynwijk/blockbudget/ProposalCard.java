package nl.floreynwijk.blockbudget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/**
 * A proposal in a list.
 *
 * @param firstWords of its text, at most {@link #FIRST_WORDS} characters
 * @param place empty when nobody said where
 * @param cost what the office found that it costs; there once it is accepted
 * @param guess what its proposer thought it costs
 * @param supporters how many people are for it, those of what became part of it among them, each once
 * @param comments how many can be read
 * @param mine whether whoever reads proposed it
 * @param supported whether whoever reads is for it
 * @param number its place on the ballot, from 1; there once voting began
 */
public record ProposalCard(
        ProposalId id,
        RoundId round,
        String title,
        String firstWords,
        String place,
        ProposalState state,
        Optional<Euros> cost,
        Optional<Euros> guess,
        int supporters,
        int comments,
        boolean mine,
        boolean supported,
        List<AttachmentId> photos,
        OptionalInt number) {

    public static final int FIRST_WORDS = 200;

    public ProposalCard {
        photos = List.copyOf(photos);
    }
}
