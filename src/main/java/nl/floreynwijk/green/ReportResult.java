package nl.floreynwijk.green;

/** What came of telling how the day was. */
public sealed interface ReportResult {

    record Reported() implements ReportResult {}

    /** Nothing was told. */
    record NoWords() implements ReportResult {}

    record DoneTooLong(int longest) implements ReportResult {}

    record LeftTooLong(int longest) implements ReportResult {}

    record NoPhoto() implements ReportResult {}

    /** The plot has so many photos already. */
    record TooManyPhotos(int most) implements ReportResult {}

    /** It was called off, is still to come, or is too long ago. */
    record NotNow() implements ReportResult {}
}
