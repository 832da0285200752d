package nl.floreynwijk.base.persistence;

import nl.floreynwijk.base.startup.CannotStartException;
import org.jspecify.annotations.Nullable;

/** The portal's own server does not start on the data it finds. */
class DoesNotComeUpException extends CannotStartException {

    DoesNotComeUpException(String problem, @Nullable Throwable cause) {
        super(
                problem,
                "Look into mariadbd.log there; if its data is damaged, put a backup back:"
                        + " ./portal restore FILE --force.",
                cause);
    }
}
