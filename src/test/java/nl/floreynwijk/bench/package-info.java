/** What {@code ./portal bench} measures, and what it measures with. */
@NullMarked
package nl.floreynwijk.bench;

import org.jspecify.annotations.NullMarked;
