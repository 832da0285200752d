/** What makes a package complete, and proves that it works: programs that {@code ./portal package} runs. */
@NullMarked
package nl.floreynwijk.packaging;

import org.jspecify.annotations.NullMarked;
