/** The page shell: layout, error pages, tiles, and what a page keeps for a person. */
@NullMarked
package nl.floreynwijk.base.ui;

import org.jspecify.annotations.NullMarked;
