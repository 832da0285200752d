package nl.floreynwijk.tally;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads elections in the {@code .pb} format of Pabulib, line by line.
 *
 * <p>It takes what the readers of pabutools and of the equalshares.net tool take: both line ends, a byte order mark,
 * spaces around cells and in lists, blank lines, a decimal comma, sections in small letters. It refuses what would change
 * a count unseen, and tells of each such place in the file.
 */
public final class PbReader {

    private enum Part {
        META,
        PROJECTS,
        VOTES
    }

    private final PbDefects defects = new PbDefects();
    private final PbMeta meta = new PbMeta(defects);
    private final PbProjects projects = new PbProjects(defects);
    private Optional<PbVotes> votes = Optional.empty();
    private final Set<Part> begun = EnumSet.noneOf(Part.class);
    private final Set<Part> missed = EnumSet.noneOf(Part.class);
    private Optional<PbSection> section = Optional.empty();
    private boolean atHeader;
    private boolean outside;
    private int line;

    private PbReader() {}

    /**
     * Reads an election from a file, which stays open.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static PbResult read(InputStream file) throws IOException {
        return new PbReader().readAll(file);
    }

    private PbResult readAll(InputStream file) throws IOException {
        var lines = new PbLines(file, defects);
        for (var next = lines.next(); next.isPresent() && !defects.endReading(); next = lines.next()) {
            take(next.get());
        }
        if (!defects.endReading()) {
            line++;
            endSection();
            expect(EnumSet.allOf(Part.class));
        }
        return defects.hasAny() ? new PbResult.Refused(defects.inOrder()) : result();
    }

    /** Tells, once of each, which of these sections has not begun so far. */
    private void expect(Set<Part> parts) {
        for (var part : parts) {
            if (!begun.contains(part) && missed.add(part)) {
                defects.accept(new PbDefect(line, 1, PbDefect.Kind.NO_SECTION, part.name()));
            }
        }
    }

    private void take(PbLine next) {
        line = next.number();
        var part = part(next);
        if (part.isPresent()) {
            begin(next, part.get());
        } else if (section.isEmpty()) {
            tellOnce(next);
        } else if (atHeader) {
            section.get().header(next);
            atHeader = false;
        } else {
            section.get().row(next);
        }
    }

    /** The first line that is in no section tells enough of the others. */
    private void tellOnce(PbLine next) {
        if (!outside) {
            defects.add(line, next.cell(0), PbDefect.Kind.TEXT_BEFORE_SECTION);
        }
        outside = true;
    }

    /** The section that a line opens, unless it is in quotes. */
    private static Optional<Part> part(PbLine line) {
        return !line.cell(0).quoted()
                        && line.cells().stream().skip(1).allMatch(it -> it.text()
                                .isEmpty())
                ? Arrays.stream(Part.values())
                        .filter(it -> it.name().equals(line.cell(0).text().toUpperCase(Locale.ROOT)))
                        .findFirst()
                : Optional.empty();
    }

    private void begin(PbLine next, Part part) {
        endSection();
        if (!begun.add(part)) {
            defects.add(line, next.cell(0), PbDefect.Kind.SECTION_TWICE);
        }
        expect(EnumSet.range(Part.META, part));
        section = Optional.of(
                switch (part) {
                    case META -> meta;
                    case PROJECTS -> projects;
                    case VOTES -> {
                        votes = Optional.of(new PbVotes(defects, meta, projects));
                        yield votes.get();
                    }
                });
        atHeader = true;
    }

    private void endSection() {
        if (section.isPresent() && atHeader) {
            defects.accept(new PbDefect(line, 1, PbDefect.Kind.NO_COLUMN, ""));
        }
        section.ifPresent(it -> it.end(line));
        section = Optional.empty();
    }

    private PbResult result() {
        var budget = meta.budget().orElseThrow();
        var money = projects.scale(budget);
        var election = new Election(
                meta.texts(),
                money.toWhole(budget),
                money,
                projects.in(money),
                votes.orElseThrow().box());
        return new PbResult.Read(election, defects.remarks());
    }
}
