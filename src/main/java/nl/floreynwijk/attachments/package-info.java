/** Files that people attach to what they write down: checked, kept as they are, and given back. */
@ApplicationModule(
        displayName = "Bijlagen",
        allowedDependencies = {"base"})
@NullMarked
package nl.floreynwijk.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
