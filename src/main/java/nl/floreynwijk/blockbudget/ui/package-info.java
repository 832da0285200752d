/** The pages of the voting room, and those on which the office sets up and leads a round. */
@NullMarked
package nl.floreynwijk.blockbudget.ui;

import org.jspecify.annotations.NullMarked;
