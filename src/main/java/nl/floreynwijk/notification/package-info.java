/** What the portal tells people outside it: the mail outbox, its templates and everyone's preferences. */
@ApplicationModule(
        displayName = "Berichten",
        allowedDependencies = {"base", "access"})
@NullMarked
package nl.floreynwijk.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
