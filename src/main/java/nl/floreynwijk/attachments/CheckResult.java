package nl.floreynwijk.attachments;

/** What came of looking into a file that somebody wants to attach. */
public sealed interface CheckResult {

    /** It can be kept, as it is or as it was written anew. */
    record Fine(CheckedFile file) implements CheckResult {}

    /** There is nothing in it. */
    record Empty() implements CheckResult {}

    /** It has more bytes than a file may have. */
    record TooLarge(int mostMegabytes) implements CheckResult {}

    /** It is of a kind that is not accepted. */
    record NotAllowed(OtherKind kind) implements CheckResult {}

    /** It is called as if it were of an accepted kind, but something else is in it. */
    record NotWhatItSays(AttachmentType says) implements CheckResult {}

    /** It is damaged or not whole. */
    record Unreadable() implements CheckResult {}

    /** A PDF that opens with a password only. */
    record Protected() implements CheckResult {}

    /** A PDF that does something by itself: runs a script, starts a program, plays a film. */
    record Active() implements CheckResult {}

    /** A PDF with other files in it than the XML of an electronic invoice. */
    record FilesInside() implements CheckResult {}

    /** A PDF with more pages than a bill has. */
    record TooManyPages(int most) implements CheckResult {}

    /** A picture with more points than is reasonable. */
    record TooManyPixels(int mostMegapixels) implements CheckResult {}

    /** A picture in the colours of printing presses, which screens do not show alike. */
    record PrintColours() implements CheckResult {}

    /** Too many files are being looked into just now: once more in a moment. */
    record Busy() implements CheckResult {}

    /** A kind of file that people send often and that is not accepted. */
    enum OtherKind {
        /** How phones of Apple keep photos. */
        HEIC,
        /** A document or sheet of an office program. */
        OFFICE,
        OTHER
    }
}
