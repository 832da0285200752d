package nl.floreynwijk.rad;

/** What came of adding photos of an evening. */
public sealed interface EveningPhotoResult {

    record Added() implements EveningPhotoResult {}

    /** There is none among them. */
    record NoPhoto() implements EveningPhotoResult {}

    record TooMany(int most) implements EveningPhotoResult {}

    /** There is no such evening. */
    record Gone() implements EveningPhotoResult {}
}
