/** Tables from and for files of other programs, and pages for printing. */
@ApplicationModule(
        displayName = "Documenten",
        allowedDependencies = {"base"})
@NullMarked
package nl.floreynwijk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
