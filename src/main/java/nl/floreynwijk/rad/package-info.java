/** Evenings on which people put coins on cards for what the neighbourhood wants, and what becomes of it. */
@ApplicationModule(
        displayName = "Rad",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "attachments :: ui",
            "membership",
            "blockbudget",
            "tally",
            "workgroups"
        })
@NullMarked
package nl.floreynwijk.rad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
