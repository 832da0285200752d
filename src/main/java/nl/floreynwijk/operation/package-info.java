/** What keeps the portal running for years: backups, health, figures and the page that tells how it does. */
@ApplicationModule(
        displayName = "Beheer",
        allowedDependencies = {"base", "access", "notification"})
@NullMarked
package nl.floreynwijk.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
