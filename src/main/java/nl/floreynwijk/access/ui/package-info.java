/** Sign-in, one's own security page, and the administrator's pages for accounts and the audit trail. */
@NullMarked
package nl.floreynwijk.access.ui;

import org.jspecify.annotations.NullMarked;
