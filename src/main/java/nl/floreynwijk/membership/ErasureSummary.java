package nl.floreynwijk.membership;

import java.time.Instant;

/** A request to erase somebody, for whoever confirms it. */
public record ErasureSummary(ErasureId id, String name, boolean askedByThemselves, Instant askedAt) {}
