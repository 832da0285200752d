package nl.floreynwijk.access;

import java.util.Optional;

/**
 * What something is called in the audit trail.
 *
 * @param text for people, in their language
 * @param page the path of its page; empty when there is none, or none that whoever is signed in may open
 */
public record AuditName(String text, Optional<String> page) {

    public static AuditName of(String text) {
        return new AuditName(text, Optional.empty());
    }
}
