/** The two languages of the portal. */
@NullMarked
package nl.floreynwijk.base.i18n;

import org.jspecify.annotations.NullMarked;
