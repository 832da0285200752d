/** The yearly market in the street: its editions, the floor plan, who books which pitch, and who waits for one. */
@ApplicationModule(
        displayName = "Parade",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "attachments :: ui",
            "bank",
            "places",
            "membership"
        })
@NullMarked
package nl.floreynwijk.parade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
