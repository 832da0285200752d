package nl.floreynwijk.blockbudget;

import nl.floreynwijk.places.BlockId;

/** A block, and what it is called. */
record NamedBlock(BlockId id, String name) {}
