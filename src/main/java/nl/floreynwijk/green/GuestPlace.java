package nl.floreynwijk.green;

import java.time.Instant;
import java.util.Optional;

/**
 * The place of a guest on a shift.
 *
 * @param people with those they bring
 * @param off why it does not go on; empty when it does
 * @param ahead whether they can still come off it
 */
public record GuestPlace(
        String name,
        String task,
        String place,
        Instant startsAt,
        Instant endsAt,
        int people,
        Optional<String> off,
        boolean ahead) {}
