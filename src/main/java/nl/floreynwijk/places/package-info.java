/** Where people live: dwellings, blocks, landlords, and the boundaries of the neighbourhood. */
@ApplicationModule(
        displayName = "Woningen",
        allowedDependencies = {"base", "access", "documents"})
@NullMarked
package nl.floreynwijk.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
