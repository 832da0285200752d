package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.List;

/** What came of publishing a draft. */
public sealed interface PublishResult {

    /** It holds from that day on. */
    record Published(LocalDate from) implements PublishResult {}

    /** It has to be mended first. */
    record Troubled(List<ListTrouble> troubles) implements PublishResult {}

    /** A list holds from a day between these two. */
    record NotThatDay(LocalDate first, LocalDate last) implements PublishResult {}

    /** The note is too long, or deceives whoever reads it. */
    record NotANote(int longest) implements PublishResult {}

    /** It was published meanwhile, or thrown away. */
    record NotADraft() implements PublishResult {}
}
