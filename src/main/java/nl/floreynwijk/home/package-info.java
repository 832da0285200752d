/** What somebody sees first: the public front page and the start page with its tiles. */
@ApplicationModule(
        displayName = "Start",
        allowedDependencies = {"base", "access"})
@NullMarked
package nl.floreynwijk.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
