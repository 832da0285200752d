/** The demo's own pages: its people, and everybody's mail. */
@NullMarked
package nl.floreynwijk.demo.ui;

import org.jspecify.annotations.NullMarked;
