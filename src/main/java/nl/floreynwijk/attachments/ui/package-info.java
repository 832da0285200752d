/** Where people add files to a form, and open those that are attached. */
@NamedInterface("ui")
@NullMarked
package nl.floreynwijk.attachments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
