package nl.floreynwijk.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a page, a service or one method of it to guardians whose mandate names one of these areas.
 *
 * <p>Without it a guardian may open and call only what is for every visitor. A coordinator who acts for somebody needs no
 * area.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface InArea {

    /** For what every guardian needs, whatever their mandate names. */
    String EVERY = "*";

    /** The keys of the areas, such as {@code membership}. */
    String[] value();
}
