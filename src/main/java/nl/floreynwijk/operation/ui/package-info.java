/** Where an administrator sees how the portal does. */
@NullMarked
package nl.floreynwijk.operation.ui;

import org.jspecify.annotations.NullMarked;
