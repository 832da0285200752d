package nl.floreynwijk.access;

import java.util.UUID;

/** Names an open session to its holder; says nothing to whoever wants to take it over. */
public record OpenSessionId(UUID value) {

    static OpenSessionId random() {
        return new OpenSessionId(UUID.randomUUID());
    }
}
