/** What every module stands on: page shell, storage, languages and settings. */
@ApplicationModule(
        displayName = "Basis",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.floreynwijk.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
