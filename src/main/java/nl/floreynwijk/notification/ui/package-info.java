/** One's mail preferences, unsubscribing, and the coordinator's page of mail that did not arrive. */
@NullMarked
package nl.floreynwijk.notification.ui;

import org.jspecify.annotations.NullMarked;
