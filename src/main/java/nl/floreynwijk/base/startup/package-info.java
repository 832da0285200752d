/** What an operator reads when the portal cannot start. */
@NullMarked
package nl.floreynwijk.base.startup;

import org.jspecify.annotations.NullMarked;
