/** The pages of the responsibility list and of handy neighbours. */
@NullMarked
package nl.floreynwijk.harry.ui;

import org.jspecify.annotations.NullMarked;
