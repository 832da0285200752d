/**
 * Speaks with banks by file: payments for them to make, and their statements of account. Plain Java, without a database
 * or a server.
 */
@ApplicationModule(
        displayName = "Bank",
        allowedDependencies = {"base"})
@NullMarked
package nl.floreynwijk.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
