/** The front page and the start page. */
@NullMarked
package nl.floreynwijk.home.ui;

import org.jspecify.annotations.NullMarked;
