package nl.floreynwijk.base;

/**
 * Something that changes, as it was at some moment.
 *
 * @param stamp tells it from what it was before and after: the same only when everybody sees the same
 */
public record Stamped<T>(long stamp, T value) {

    /** Of whoever saw none yet. */
    public static final long NONE = -1;
}
