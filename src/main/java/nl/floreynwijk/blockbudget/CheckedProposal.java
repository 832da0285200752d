package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * A proposal as the office decides on it.
 *
 * @param firstWords of its text, at most {@link ProposalCard#FIRST_WORDS} characters
 * @param costing there once it is accepted
 * @param reason why it was refused or became part of another; empty when it was not
 * @param partOf what it became part of
 * @param hasParts whether another one became part of it
 * @param version on which the office decides
 */
public record CheckedProposal(
        ProposalId id,
        String title,
        String firstWords,
        String place,
        ProposalState state,
        Optional<Euros> guess,
        Optional<Costing> costing,
        int supporters,
        int comments,
        int photos,
        String reason,
        Optional<ProposalId> partOf,
        boolean hasParts,
        int version) {}
