/** The pages of the parade: booking for those who come, drawing and deciding for the organiser, the day for visitors. */
@NullMarked
package nl.floreynwijk.parade.ui;

import org.jspecify.annotations.NullMarked;
