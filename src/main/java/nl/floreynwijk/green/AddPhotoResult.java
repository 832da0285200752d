package nl.floreynwijk.green;

/** What came of adding photos of a plot. */
public sealed interface AddPhotoResult {

    /** Members see them now. */
    record Added() implements AddPhotoResult {}

    /** There is none among them. */
    record NoPhoto() implements AddPhotoResult {}

    /** The caption has more than so many characters. */
    record CaptionTooLong(int longest) implements AddPhotoResult {}

    /** A plot has no more than so many. */
    record TooMany(int most) implements AddPhotoResult {}

    /** There is no such plot. */
    record Gone() implements AddPhotoResult {}
}
