package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.List;

/** What came of asking how many members there were on a day. */
public sealed interface FiguresResult {

    /**
     * So many there were.
     *
     * @param figures about each thing that divides them
     */
    record Counted(LocalDate day, int members, List<MemberFigure> figures) implements FiguresResult {}

    /** The register is only known from {@code first} to {@code last}. */
    record NotADay(LocalDate first, LocalDate last) implements FiguresResult {}
}
