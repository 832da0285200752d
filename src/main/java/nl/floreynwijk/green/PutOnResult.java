package nl.floreynwijk.green;

/** What came of putting a member on a shift. */
public sealed interface PutOnResult {

    /** They come, and got a mail. */
    record On(String name) implements PutOnResult {}

    /** They come already, or wait. */
    record ThereAlready() implements PutOnResult {}

    /** Nobody has that number. */
    record NoSuchMember() implements PutOnResult {}

    /** No place is free, or for that group none is kept. */
    record Full() implements PutOnResult {}

    /** They are somewhere else at that time, which is theirs to know: they have to say themselves that they mean it. */
    record Overlapping() implements PutOnResult {}

    /** It has begun, or is called off. */
    record NotAhead() implements PutOnResult {}
}
