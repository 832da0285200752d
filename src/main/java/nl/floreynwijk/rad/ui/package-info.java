/** Where a host prepares and leads an evening, and where its guests put their coins. */
@NullMarked
package nl.floreynwijk.rad.ui;

import org.jspecify.annotations.NullMarked;
