/** Who is a member, where they live and what they agreed to: from asking to join to leaving. */
@ApplicationModule(
        displayName = "Leden",
        allowedDependencies = {"base", "access", "notification", "documents", "places"})
@NullMarked
package nl.floreynwijk.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
