package nl.floreynwijk.access;

import java.time.Instant;

/**
 * Where somebody is signed in.
 *
 * @param here whether it is the session of the running request
 */
public record OpenSession(
        OpenSessionId id, Browser browser, Proof proof, Instant signedInAt, Instant lastActiveAt, boolean here) {}
