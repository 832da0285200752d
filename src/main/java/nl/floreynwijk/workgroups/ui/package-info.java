/** The pages of working groups. */
@NullMarked
package nl.floreynwijk.workgroups.ui;

import org.jspecify.annotations.NullMarked;
