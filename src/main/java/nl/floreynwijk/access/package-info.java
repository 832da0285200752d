/** Who somebody is and what they may do: accounts, sign-in, roles and the audit trail. */
@ApplicationModule(displayName = "Toegang", allowedDependencies = "base")
@NullMarked
package nl.floreynwijk.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
