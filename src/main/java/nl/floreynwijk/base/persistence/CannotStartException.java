package nl.floreynwijk.base.persistence;

import org.jspecify.annotations.Nullable;

/** The portal cannot start for a reason an operator can take away; its message is all they need to read. */
class CannotStartException extends RuntimeException {

    private final String remedy;

    CannotStartException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    CannotStartException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
