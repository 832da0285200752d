package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail.
 *
 * @param actor who did it; empty for the portal itself and for a visitor
 * @param memberName for whom they did it; empty when for themselves
 * @param objectName the thing's name where the trail may show one, otherwise its id
 * @param detail what exactly was done, in codes; empty where the action says it all
 */
public record AuditEntry(
        Instant at,
        Optional<AccountId> actor,
        Optional<String> actorName,
        Optional<String> memberName,
        AuditAction action,
        String objectId,
        String objectName,
        String detail) {}
