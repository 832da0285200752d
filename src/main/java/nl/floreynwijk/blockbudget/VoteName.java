package nl.floreynwijk.blockbudget;

/** A vote on the roll as others in the block know it: by the address of the dwelling, or the name of the member. */
public record VoteName(VoterId voter, String name) {}
