package nl.floreynwijk.parade;

import java.util.Set;

/** What came of giving an edition another status. */
public sealed interface StatusResult {

    /** It is so from now on; so many people were told. */
    record Turned(EditionStatus status, int told) implements StatusResult {}

    /** It lacks this before booking can open. */
    record Lacks(Set<OpeningNeed> needs) implements StatusResult {}

    /** Its first day is today or has been: nobody could book it any more. */
    record HasBegun() implements StatusResult {}

    /** A reason is asked for that people can read. */
    record NoReason(int longest) implements StatusResult {}

    /** What has this status cannot become so; or it is over. */
    record NotNow(EditionStatus status) implements StatusResult {}
}
