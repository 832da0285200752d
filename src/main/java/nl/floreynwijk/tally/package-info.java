/**
 * Counting rules for participatory budgets: exact, explained and repeatable by anyone. Plain Java, without a database or
 * a server.
 */
@ApplicationModule(
        displayName = "Telling",
        allowedDependencies = {})
@NullMarked
package nl.floreynwijk.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
