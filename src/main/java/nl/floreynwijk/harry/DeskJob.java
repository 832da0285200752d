package nl.floreynwijk.harry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A job on the board of the office.
 *
 * @param reached whom it reached, {@code asked} how many, and {@code offers} how many of them offered something
 * @param heldMessages how many messages wait for a look
 * @param helper what whoever does it is called; empty when nobody does, or who does offers nothing
 */
public record DeskJob(
        RequestId id,
        RequestKind kind,
        RequestState state,
        JobTitle title,
        Client client,
        String shownName,
        boolean fromOutside,
        Instant placedAt,
        Optional<Instant> openedAt,
        Reached reached,
        int asked,
        int offers,
        Set<Doubt> doubts,
        int heldMessages,
        Optional<Certificate> certificate,
        Optional<String> helper,
        Optional<Instant> appointment,
        boolean inTrouble,
        int version) {}
