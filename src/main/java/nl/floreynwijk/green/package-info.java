/** The work that keeps the shared green in shape: plots and their neighbours, shifts, and who comes. */
@ApplicationModule(
        displayName = "Groen",
        allowedDependencies = {
            "base",
            "access",
            "notification",
            "documents",
            "attachments",
            "attachments :: ui",
            "places",
            "membership"
        })
@NullMarked
package nl.floreynwijk.green;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
