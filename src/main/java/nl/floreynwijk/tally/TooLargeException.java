package nl.floreynwijk.tally;

/** An election that is not counted in any time worth waiting for: its amounts do not fit, or shares would go up forever. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
