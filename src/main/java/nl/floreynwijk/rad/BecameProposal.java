package nl.floreynwijk.rad;

import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundId;

/** The proposal that a card became, and the round it is in. */
public record BecameProposal(RoundId round, ProposalId proposal) {}
