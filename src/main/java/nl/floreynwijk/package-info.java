/** The member portal of a neighbourhood co-operative. */
@NullMarked
package nl.floreynwijk;

import org.jspecify.annotations.NullMarked;
