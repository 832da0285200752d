/** The pages of the open book, and the pictures on them. */
@NullMarked
package nl.floreynwijk.budgets.ui;

import org.jspecify.annotations.NullMarked;
