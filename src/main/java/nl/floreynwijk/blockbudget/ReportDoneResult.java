package nl.floreynwijk.blockbudget;

/** What came of reporting that a work is done. */
public sealed interface ReportDoneResult {

    /** Somebody who lives there is asked to look; it was reported now or before. */
    record Reported() implements ReportDoneResult {}

    /** There are too many files, or one of them is no picture. */
    record NotPhotos(int most) implements ReportDoneResult {}

    /** It was not ordered, or is not carried out. */
    record NotNow(WorkState state) implements ReportDoneResult {}
}
