/** The pages of the shared green: shifts and plots for members, the season for the gardener. */
@NullMarked
package nl.floreynwijk.green.ui;

import org.jspecify.annotations.NullMarked;
