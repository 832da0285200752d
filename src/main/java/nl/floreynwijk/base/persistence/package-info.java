/** The database: the embedded server, connection rules and converters. */
@NullMarked
package nl.floreynwijk.base.persistence;

import org.jspecify.annotations.NullMarked;
