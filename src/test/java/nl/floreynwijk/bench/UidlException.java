package nl.floreynwijk.bench;

/** The portal did not do what its user asked: refused a page, fell out of step, or failed. */
public class UidlException extends RuntimeException {

    UidlException(String message) {
        super(message);
    }
}
