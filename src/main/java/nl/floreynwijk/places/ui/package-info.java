/** The office's pages for dwellings, blocks and landlords, and the board's page for the neighbourhood. */
@NullMarked
package nl.floreynwijk.places.ui;

import org.jspecify.annotations.NullMarked;
