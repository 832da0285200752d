/** Invented content for a first look; never in production. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "bank",
            "places",
            "membership",
            "budgets",
            "blockbudget",
            "harry",
            "green",
            "parade",
            "rad"
        })
@NullMarked
package nl.floreynwijk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
