package nl.floreynwijk.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal of a session in which somebody acts for a member.
 *
 * @param id the member
 * @param actor who really sits there
 * @param mandatedAreas the areas a guardian was appointed for; null for a coordinator, to whom all are open
 */
record ActingAccount(
        ActingId acting,
        AccountId id,
        AccountId actor,
        @Nullable Set<String> mandatedAreas) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }

    /** The areas to which a mandate limits the actor; empty without such a limit. */
    Optional<Set<String>> limit() {
        return Optional.ofNullable(mandatedAreas);
    }
}
