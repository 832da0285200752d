/** The pages on which people join, look after their own membership, and the office keeps the register. */
@NullMarked
package nl.floreynwijk.membership.ui;

import org.jspecify.annotations.NullMarked;
