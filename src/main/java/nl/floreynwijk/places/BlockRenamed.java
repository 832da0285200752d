package nl.floreynwijk.places;

/** This block has another name than before. */
public record BlockRenamed(BlockId block) {}
