package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;

/**
 * What a shift is to whoever reads of it.
 *
 * @param people themselves and whom they bring
 * @param position on the reserve list, 1 for who is next; only there
 * @param heldUntil until when a place is held for them; only where it is
 */
public record OwnPlace(
        SignUpState state,
        int people,
        Optional<Integer> position,
        Optional<OfferedFor> heldFor,
        Optional<Instant> heldUntil) {}
