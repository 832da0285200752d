package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A request to erase somebody, for whoever confirms it.
 *
 * @param askedBy who asked; empty where they asked themselves, or are not known any more
 * @param mayConfirm whether whoever reads it can be the second person
 */
public record ErasureSummary(
        ErasureId id,
        String name,
        boolean askedByThemselves,
        Optional<String> askedBy,
        boolean mayConfirm,
        Instant askedAt) {}
