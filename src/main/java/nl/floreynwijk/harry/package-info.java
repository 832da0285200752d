/** Who repairs what in a home, and neighbours who are handy: the responsibility list, what they offer and who asks. */
@ApplicationModule(
        displayName = "Handige Harry",
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
package nl.floreynwijk.harry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
