/** Groups of neighbours who take something on together. */
@ApplicationModule(
        displayName = "Werkgroepen",
        allowedDependencies = {"base", "access", "membership"})
@NullMarked
package nl.floreynwijk.workgroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
