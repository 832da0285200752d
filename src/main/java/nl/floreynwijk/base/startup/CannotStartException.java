package nl.floreynwijk.base.startup;

import org.jspecify.annotations.Nullable;

/** The portal cannot start for a reason an operator can take away. */
public class CannotStartException extends RuntimeException {

    private final String remedy;

    /** Says in one sentence each, on one line, what is wrong and what to do. */
    public CannotStartException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public CannotStartException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What a failure says, as a part of a sentence: on one line, without a full stop. */
    public static String reason(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("\\.$", "");
    }

    String remedy() {
        return remedy;
    }
}
