/** The voting room: residents of a block decide together how to spend their budget, and see what becomes of it. */
@ApplicationModule(
        displayName = "Stemkamer",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "attachments :: ui",
            "places",
            "membership",
            "budgets",
            "tally"
        })
@NullMarked
package nl.floreynwijk.blockbudget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
