package nl.floreynwijk.blockbudget;

/** A proposal by its title. */
public record ProposalTitle(ProposalId id, String title) {}
