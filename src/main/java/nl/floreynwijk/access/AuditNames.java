package nl.floreynwijk.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a module calls the things of which the audit trail keeps only ids. A module whose actions the trail keeps declares
 * a bean of this type.
 *
 * <p>It asks nobody's leave, so no view may use it. A page of the trail may ask few things of the database: what
 * stands in tables as it is shown is best given by {@link #query()}, and anything else by one query.
 */
public interface AuditNames {

    /** The names of those of these things that are the module's, by id. Accounts are among the ids too. */
    default Map<String, AuditName> of(Collection<String> ids, Locale language) {
        return Map.of();
    }

    /** The same, where it is no more than what stands in tables. */
    default Optional<AuditNameQuery> query() {
        return Optional.empty();
    }

    /** Those of the ids that are UUIDs, as most are. */
    static List<UUID> uuids(Collection<String> ids) {
        return ids.stream()
                .filter(it -> AuditEntry.UNTELLING.matcher(it).matches())
                .map(UUID::fromString)
                .toList();
    }

    /** The ids of what there is about the people whom these words find, their accounts among them; few at most. */
    default Set<String> about(String words) {
        return Set.of();
    }
}
